#include "views/reports/html/HtmlStyle.h"

#include "views/theme/Theme.h"

namespace atalaya::report {

QString htmlStyle() {
    static constexpr char style[] = R"css(
:root { color-scheme: light; --text:@text@; --text2:@text2@; --ink:@ink@; --line:@line@; --strong:@lineStrong@; --gap:@gap@;
  --warn:@warning@; --acc:@accent@; --on:@onInk@; --on2:@onInk2@; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 0 1.25rem 3rem; font: 1rem/1.5 Inter, "Noto Sans", "Segoe UI", sans-serif;
  color: var(--text); background: #fff; overflow-wrap: break-word; }
.skip { position: absolute; left: -999rem; } .skip:focus { position: static; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
main { -webkit-hyphens: auto; hyphens: auto; hyphenate-limit-chars: 7 3 3; }
h2, h3, h4, caption, thead th, a, nav, figure, code, .over, .trail, .caption, .num, .right, .fig1, .fig2, .fig3 { -webkit-hyphens: manual; hyphens: manual; }
.practice { border: 2px dashed var(--strong); padding: .25rem .75rem; margin: 1rem 0 0; font-weight: 600; letter-spacing: .08em; }
.cover .band { background: var(--ink); color: var(--on); padding: 1rem 1.25rem; margin: 1rem 0 2rem; display: flex; gap: 1rem;
  flex-wrap: wrap; align-items: center; } .cover .band span { color: var(--on2); }
.tlp { background: #000; padding: .1rem .6rem; font-weight: 600; margin-left: auto; }
h1, h2, h3, h4 { line-height: 1.2; font-weight: 600; margin: 0 0 .4em; }
h1 { font-size: 2.6rem; } h2 { font-size: 1.8rem; margin-top: 3rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.3rem; margin-top: 1.8rem; } h4 { font-size: 1.05rem; margin-top: 1rem; }
.sub { font-size: 1.2rem; color: var(--text2); }
p { margin: 0 0 .6em; } .small, .caption { font-size: .83rem; } .over { margin: 2rem 0 0; color: var(--text2); } .over + h2, .over + h3 { margin-top: 0; border: 0; padding: 0; }
.dense { font-size: .94rem; } .lead { font-size: 1.15rem; } .fig1 { font-size: 3.6rem; line-height: 1.1; } .fig2 { font-size: 1.8rem; } .fig3 { font-size: 1.3rem; }
.i2, .i3 { color: var(--text2); } .gap { color: var(--gap); } .warn { color: var(--warn); } .acc, a { color: var(--acc); } a.med, a.bold { color: inherit; }
.med { font-weight: 500; } strong, .bold { font-weight: 600; } .num { font-variant-numeric: tabular-nums; }
blockquote { margin: .6rem 0; padding: .1rem 0 .1rem 1rem; border-left: 4px solid var(--ink); font-size: 1.15rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem; border-top: 2px solid var(--ink); padding-top: .75rem; }
.facts dt { font-size: .83rem; color: var(--text2); } .facts dd { margin: 0; }
.cols { display: grid; align-items: start; margin: 0 0 .5rem; } .cols > div { min-width: 0; } td > .cols { min-width: 4.5rem; }
.twin.cols { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 18pt; } .twin p:last-child { margin-bottom: 0; } .twin { margin-bottom: .6em; } td > .twin, th > .twin { margin: 0; } td > .twin > div + div, th > .twin > div + div { margin-top: .15rem; }
.ruled { border-top: 1px solid var(--line); padding: .5rem 0; } section.strong { border-top: 2px solid var(--ink); padding: .6rem 0; }
.trail { color: var(--text2); }
.scroll { overflow-x: auto; margin: .5rem 0 1rem; } .scroll:focus-visible, a:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; } th, td { text-align: left; vertical-align: top; padding: .35rem .5rem .35rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font-size: .83rem; color: var(--text2); font-weight: 500; border-bottom-color: var(--strong); vertical-align: bottom; }
tr.group th, tr.group td { border-bottom-color: var(--strong); padding-top: .9rem; } tr.total th, tr.total td { border-top: 2px solid var(--ink); }
td p, th p { margin: 0; } tbody th { overflow-wrap: normal; } .right { text-align: right; } .center { text-align: center; } th.right, td.right { white-space: nowrap; }
figure { margin: .5rem 0; } .drawing { max-width: 100%; vertical-align: middle; } symbol g, symbol text { font-family: inherit; } figcaption { color: var(--text2); }
.toc, .toc ul { list-style: none; padding: 0; } .toc ul { padding-left: 2rem; } .toc a { text-decoration: none; } .toc a:hover, .toc a:focus { text-decoration: underline; } .toc .num { display: inline-block; min-width: 2.6rem; color: var(--text2); }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .75rem; color: var(--text2); }
@media (max-width: 40rem) { .cols.wide { grid-template-columns: minmax(0, 1fr) !important; } h1 { font-size: 2rem; } }
@media print { html { font-size: 9pt; } body { max-width: none; padding: 0; } h2 { break-before: page; } tr, .cols, section { break-inside: avoid; } thead { display: table-header-group; } .skip { display: none; } }
)css";
    const Theme& theme = Theme::paper();
    QString css = QString::fromLatin1(style);
    for (const char* name :
         {"text", "text2", "ink", "line", "lineStrong", "gap", "warning", "accent", "onInk", "onInk2"}) {
        css.replace(QStringLiteral("@%1@").arg(QLatin1String(name)), theme.colour(name).name());
    }
    return css;
}

} // namespace atalaya::report
