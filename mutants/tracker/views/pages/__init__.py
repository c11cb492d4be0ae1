"""The portfolio as pages: frozen values of Markdown and HTML, ready to be written."""
