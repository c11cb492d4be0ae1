"""What travels with the program: shipped instruments, the catalogue, the starter."""
