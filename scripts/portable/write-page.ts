const style = `
body { margin: 0 auto; padding: 1em; max-width: 46em; color: #1b1b1b; background: #fff; font: 16px/1.8 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
nav { border-bottom: 1px solid #ccc; padding-bottom: .5em; }
nav a { margin-right: 1em; white-space: nowrap; }
nav [aria-current] { color: inherit; font-weight: bold; text-decoration: none; }
a { color: #9b1c1f; }
h1, h2, h3, h4 { line-height: 1.4; }
h2 { margin-top: 2em; }
img { box-sizing: border-box; max-width: 100%; border: 1px solid #ccc; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #ccc; padding: .3em .6em; text-align: left; vertical-align: top; }
code { background: #f3f3f3; padding: 0 .2em; font: .9em/1.6 Consolas, Menlo, "Noto Sans Mono CJK SC", monospace; }
pre { background: #f3f3f3; padding: .8em; overflow-x: auto; }
pre code { padding: 0; }
footer { margin-top: 3em; border-top: 1px solid #ccc; color: #555; }
@media print { nav, footer { display: none; } }
`;

/** A page of the manual, whole in itself but for its pictures; `titles` are those of all pages. */
export function writePage(title: string, titles: readonly string[], body: string): string {
  const links = titles.map((one) => {
    const here = one === title ? ' aria-current="page"' : '';
    return `<a href="${encodeURI(`${one}.html`)}"${here}>${one}</a>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}　一稿</title>
<style>${style}</style>
</head>
<body>
<nav>
${links.join('\n')}
</nav>
<main>
${body}
</main>
<footer>
<p>说明中的<code>npx yigao</code>，在便携版里是<code>一稿.cmd</code>（Windows）、<code>一稿.sh</code>（Linux）或<code>一稿.command</code>（macOS），用法见<code>使用说明.txt</code>。</p>
</footer>
</body>
</html>
`;
}
