"use strict";
// Browsers start no worker from a file. From a file, the search gets one that is made of its text,
// which stands in a script beside it: pages from files may load scripts, and read nothing.
if (location.protocol === "file:") {
  const Plain = window.Worker;
  window.Worker = class extends EventTarget {
    #worker;
    #waiting = [];

    constructor(address) {
      super();
      const script = document.createElement("script");
      script.src = `${address}`.replace(/\.js$/, ".text.js");
      script.onload = () => this.#start(window.__worker);
      script.onerror = () => this.#tell(new Event("error"));
      document.head.append(script);
    }

    postMessage(message) {
      if (this.#worker) this.#worker.postMessage(message);
      else this.#waiting.push(message);
    }

    terminate() {
      this.#waiting = [];
      this.#worker?.terminate();
    }

    #start(text) {
      this.#worker = new Plain(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
      for (const kind of ["message", "messageerror", "error"]) {
        this.#worker.addEventListener(kind, (event) =>
          this.#tell(kind === "error" ? new Event(kind) : new MessageEvent(kind, { data: event.data })),
        );
      }
      for (const message of this.#waiting.splice(0)) this.#worker.postMessage(message);
    }

    #tell(event) {
      this[`on${event.type}`]?.(event);
      this.dispatchEvent(event);
    }
  };
}
