"""The language server that editors start for YAML files, spoken to as an editor does."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import Any, TypeAlias

from tests.example import ROOT

Message: TypeAlias = dict[str, Any]
Position: TypeAlias = Mapping[str, int]

HERE = Path(__file__).parent
CACHE = ROOT / "build" / "editors"
PATIENCE = 60  # seconds; an answer takes well below one


def server_program() -> Path:
    """The server, installed exactly as locked into `build/editors` where it is not yet."""
    locked = (HERE / "package-lock.json").read_bytes()
    there = CACHE / "package-lock.json"
    if not there.is_file() or there.read_bytes() != locked:
        CACHE.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / "package.json", CACHE)
        (CACHE / "npm-shrinkwrap.json").write_bytes(locked)
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
        subprocess.run(command, cwd=CACHE, check=True)
        there.write_bytes(locked)
    return CACHE / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"


class Server:
    """A running server; requests wait for their answers."""

    def __init__(self, process: "subprocess.Popen[bytes]", folder: Path) -> None:
        self.process = process
        self.folder = folder
        self.messages: Queue[Message] = Queue()
        self.asked = 0
        Thread(target=self._listen, daemon=True).start()
        self._start()

    def _start(self) -> None:
        """Shakes hands, with the settings of the folder as VS Code would send them."""
        where = self.folder.as_uri()
        self.request(
            "initialize",
            processId=os.getpid(),
            rootUri=where,
            workspaceFolders=[{"uri": where, "name": self.folder.name}],
            capabilities={
                "workspace": {"configuration": True, "workspaceFolders": True},
                "textDocument": {
                    "completion": {"completionItem": {"snippetSupport": False}},
                    "hover": {"contentFormat": ["plaintext"]},
                    "publishDiagnostics": {},
                },
            },
        )
        self.notify("initialized")

    # ------------------------------------------------------------------------ what an editor does

    def opened(self, name: str, text: str) -> list[Message]:
        """Opens a file; what the server finds wrong in it."""
        uri = (self.folder / name).as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self.notify("textDocument/didOpen", textDocument=document)
        while True:
            message = self.messages.get(timeout=PATIENCE)
            if message.get("method") == "textDocument/publishDiagnostics":
                params = message["params"]
                if params["uri"] == uri:
                    return list(params["diagnostics"])
            else:
                self._answer(message)

    def completed(self, name: str, at: Position) -> set[str]:
        """What is offered at a place of an open file."""
        found = self.request("textDocument/completion", **self._place(name, at))
        items = found["items"] if isinstance(found, dict) else found
        return {item["label"] for item in items}

    def hovered(self, name: str, at: Position) -> str:
        """What is told about a place of an open file."""
        found = self.request("textDocument/hover", **self._place(name, at))
        contents = found["contents"]
        return str(contents["value"] if isinstance(contents, dict) else contents)

    def _place(self, name: str, at: Position) -> Message:
        return {"textDocument": {"uri": (self.folder / name).as_uri()}, "position": dict(at)}

    # ------------------------------------------------------------------------ JSON-RPC

    def request(self, method: str, **params: object) -> Any:  # noqa: ANN401 (whatever it answers)
        """The server's answer."""
        self.asked += 1
        self._send({"id": self.asked, "method": method, "params": params})
        while True:
            message = self.messages.get(timeout=PATIENCE)
            if message.get("id") == self.asked and "method" not in message:
                assert "error" not in message, message["error"]
                return message["result"]
            self._answer(message)

    def notify(self, method: str, **params: object) -> None:
        """Tells the server something."""
        self._send({"method": method, "params": params})

    def _answer(self, message: Message) -> None:
        """Answers what the server asks of an editor; notifications need none."""
        if "id" not in message or "method" not in message:
            return
        result: object = None
        if message["method"] == "workspace/configuration":
            result = [self._settings(item["section"]) for item in message["params"]["items"]]
        self._send({"id": message["id"], "result": result})

    def _settings(self, section: str) -> dict[str, Any]:
        """A section of `.vscode/settings.json`, where each key begins with the section's name."""
        file = self.folder / ".vscode" / "settings.json"
        whole = json.loads(file.read_text("utf-8")) if file.is_file() else {}
        return {
            key.removeprefix(f"{section}."): value
            for key, value in whole.items()
            if key.startswith(f"{section}.")
        }

    def _send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def _listen(self) -> None:
        """Reads messages until the server ends."""
        stream = self.process.stdout
        assert stream is not None
        while header := stream.readline():
            length = int(header.partition(b":")[2])
            while stream.readline().strip():
                continue
            self.messages.put(json.loads(stream.read(length)))


@contextmanager
def running(folder: Path) -> Iterator[Server]:
    """A server for the portfolio in `folder`."""
    command = ["node", str(server_program()), "--stdio"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        yield Server(process, folder)
    finally:
        process.kill()
        process.communicate()
