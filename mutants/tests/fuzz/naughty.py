"""Texts that programs have stumbled over. All are one line, and all may stand in a portfolio."""

NUMBERS_AND_WORDS = (
    *("0", "-0", "1", "1.00", "$1.00", "1/2", "1E2", "1E02", "+5", ".5", "5.", "0x0", "0xffffffff", "0b1", "0o17"),
    *("1_000", "1,000.00", "1.000,00", "9007199254740992", "999999999999999999999999999999999999999999", "NaN"),
    *("Infinity", "-Infinity", ".inf", ".nan", "1e999", "1#INF", "12:30", "01:02:03", "2026-02-30", "007", "٣", "½"),
    *("null", "NULL", "Null", "nil", "None", "(null)", "undefined", "undef", "~", "NIL", "true", "TRUE", "True"),
    *("false", "yes", "no", "NO", "on", "off", "y", "n", "N/A", "\\", "\\\\", "-", "--", "---", "...", "?", ":", "|"),
    *("hasOwnProperty", "__proto__", "constructor", "then", "__class__", "self", "CON", "NUL", "index", "owner"),
)  # fmt: skip

CODE = (
    *("1;DROP TABLE users", "1'; DROP TABLE users-- 1", "' OR 1=1 -- 1", "%", "_", "admin'--", "'; EXEC sp_x; --"),
    *("<script>alert(0)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;", "<svg><script>0<1>alert(3)</script>"),
    *('"><script>alert(4)</script>', "</textarea><script>alert(5)</script>", "<img src=x onerror=alert(6) />"),
    *("<a href='javascript:alert(7)'>a</a>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE html>", "<?php echo 1?>"),
    *("<b>bold", "</div>", "<br>", "<plaintext>", "<noscript>", "<template>", "<table><tr>", "< script >", "<3", "a<b>c"),
    *("&amp;", "&amp;amp;", "&#60;", "&#x3C;", "&nbsp;", "&copy", "&", "&;", "&notin;", "&#0;", "&#x80;", "AT&T"),
    *("{{ 7*7 }}", "{{ config }}", "{% raw %}", "{% endraw %}", "{# no #}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{0}", "%s%n%d"),
    *("$(touch /tmp/x)", "`touch /tmp/x`", "; ls", "| cat /etc/passwd", "&& true", "$HOME", "../../etc/passwd", "%00"),
    *("C:\\Windows\\System32", "\\\\host\\share", "file:///etc/passwd", 'System("ls -al /")', 'eval("1")', "@{x}"),
    *("*a*", "**b**", "_c_", "__d__", "~~e~~", "`f`", "``", "```", "[g](http://e.org)", "![h](x)", "[i]: http://e.org"),
    *("[^1]", "[[j]]", "# k", "## l", "> m", "- n", "+ o", "1. p", "1) q", "***", "___", "===", "| r | s |", "    t"),
    *("<http://e.org>", "http://e.org/?a=b&c=d", "www.e.org", "u@e.org", "{: .v }", "{ .w #x }", "==y==", "^^z^^", "H~2~O"),
    *(":smile:", ":material-account:", "!!! note", "??? note", "::: x", "--8<-- 'x'", "*[HTML]: y", "[TOC]", "[ ] z", "\\*a\\*"),
    *("$x^2$", "\\(x\\)", "$$y$$", "(c) (tm) ...", "-- ---", "'single' \"double\"", "`a``b`", "a\\", "\\<b>", "\\n\\t\\0"),
    *('a,b,"c""d"', "a;b", "=1+1", "+1+1", "-1+1", "@SUM(1)", "=cmd|' /C calc'!A0", '"quoted"', "it's", '"', "'", "`"),
    *("a: b", "a #b", "a, b", "[a", "{a", "a]", "a}", "&a", "*a", "!a", "%a", "@a", "? a", "<<", "> a", "a:", "#a"),
)  # fmt: skip

LETTERS = (
    *("åß∂ƒ©˙∆˚¬…æ", "œ∑´®†¥¨ˆøπ“‘", "ÅÍÎÏ˝ÓÔ\uf8ffÒÚÆ☃", "¡™£¢∞§¶•ªº–≠", "ЁЂЃЄЅІЇЈЉЊЋЌЍЎЏ", "привет, мир", "ﬁﬂ ﬀ", "ǅ ǆ"),
    *("田中さんにあげて下さい", "パーティーへ行かないか", "和製漢語", "部落格", "사회과학원 어학연구소", "찦차를 타고", "𠜎𠜱𠝹𠱓", "ｶﾅ ｆｕｌｌ"),
    *("שלום עולם", "مرحبا بالعالم", "הָיְתָהtestالصفحات التّحول", "﷽", "ﷺ", "مُنَاقَشَةُ سُبُلِ", "ابدأ 123 abc نهاية", "פייתון 3.11"),
    *("สวัสดีชาวโลก", "नमस्ते दुनिया", "ক্ষ", "தமிழ்", "ქართული", "ᏣᎳᎩ", "ᚠᛇᚻ", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "𐍈𐌰", "İstanbul ığüşöç", "ẞß", "Ω Ω"),
    *("Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤", "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮", "e\u0301 é", "\u0301", "a\u0300\u0301\u0302\u0303", "ấ"),
    *("😀", "👩‍👩‍👧‍👦", "🧑🏿‍🚀", "🏳️‍🌈", "🇳🇱🇪🇺", "🇳", "#️⃣ 1️⃣", "❤️ ❤︎", "👍🏽👍", "(╯°□°）╯︵ ┻━┻", "¯\\_(ツ)_/¯", "( ͡° ͜ʖ ͡°)"),
    *("a\u200bb", "a\u200db", "a\u2060b", "\u202eabc\u202c", "\u2066abc\u2069", "\u200fabc", "a\u00adb", "a\u034fb", "\u115f", "\u3164"),
    *("a\u00a0b", "a\u2003b", "a\u3000b", "a\u2009b", "a\u205fb", "a\u1680b", "a  b", "\u2800", "\u180e", "a\u2007b\u202fc"),
    *("\ufffd", "\ufffc", "\ue000", "\U000f0000", "\U0010fffd", "\U0001f9ff", "\ufe0f", "\u20e3", "\U000e0041"),
    *("\\ud83d", "\\uD800\\uDC00", "U+D800", "\\x00", "\\u0000", "%u202e", "&#xD800;", "x" * 3_000, "\u0301" * 200),
    *("Donaudampfschifffahrtsgesellschaftskapitän" * 20, "ab " * 1_000, "[" * 500, "(" * 500, "<" * 500, "`" * 501, "*" * 1_000),
    *("‘’“”«»„‚‹›", "–—―‒‐‑", "… · • ‣ ⁃", "№ ℡ ㏇ ℠ ™", "¼ ⅓ ⅛ ↉", "² ³ ⁴ ₂", "← ↑ → ↓ ⇒", "☐ ☑ ☒ ✓ ✗", "€ £ ¥ ₿ ¤", "𝟏𝟐𝟑 ①②③ Ⅻ"),
)  # fmt: skip

NAUGHTY = tuple(dict.fromkeys((*NUMBERS_AND_WORDS, *CODE, *LETTERS)))

# What no text may hold, however it is written.
FORBIDDEN = (
    *map(chr, (*range(9), 11, 12, *range(14, 32), *range(127, 160))),
    *("\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff"),
)
