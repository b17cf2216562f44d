"""How values look in a notebook: one style sheet that goes along with each, for light and dark pages.

The notebook's own theme decides (JupyterLab, VS Code, Colab, and documentation made by Sphinx say it in an
attribute of the page), else what the reader has chosen for the browser. Nothing is said by colour alone: what
is coloured has a label too. Letters are those of the page; which font has Devanagari, the browser knows best.
"""

# Each class begins with nm-, and each rule with .newsmodel, so that no rule touches the page around it. The other way
# round it needs care: Jupyter's own style lets terms of a `dl` float and indents each `ul`, that of furo pads headings
# and fades `small`.
_SHEET = """
.newsmodel {
  color-scheme: light dark;
  --ink: light-dark(#1f2328, #e4e7eb); --soft: light-dark(#59636e, #9aa4af);
  --line: light-dark(#d8dee4, #373e47); --ground: light-dark(#ffffff, #16191d);
  --wash: light-dark(#f4f6f8, #1f242a); --accent: light-dark(#0b5cad, #79b8ff);
  --good: light-dark(#1a6b36, #6fd08c); --doubtful: light-dark(#8a5300, #f0b75b); --wrong: light-dark(#b3261e, #ff8f88);
  box-sizing: border-box; max-width: 54rem; margin: .25rem 0; padding: 1rem 1.25rem; text-align: start;
  border: 1px solid var(--line); border-radius: 8px; background: var(--ground); color: var(--ink);
  font: 400 .95rem/1.65 var(--jp-content-font-family, system-ui, sans-serif); overflow-wrap: anywhere;
}
:is([data-jp-theme-light="true"], [data-theme="light"], [theme="light"], .vscode-light) .newsmodel { color-scheme: light; }
:is([data-jp-theme-light="false"], [data-theme="dark"], [theme="dark"], .vscode-dark, .vscode-high-contrast) .newsmodel {
  color-scheme: dark;
}
.newsmodel small { opacity: 1; }
.newsmodel .nm-soft { color: var(--soft); font-size: .8125rem; }
.newsmodel .nm-badge {
  display: inline-block; padding: 0 .5em; border: 1px solid var(--line); border-radius: 1em; background: var(--wash);
  color: var(--soft); font-size: .75rem; line-height: 1.5rem; white-space: nowrap;
}
.newsmodel .nm-good { color: var(--good); }
.newsmodel .nm-doubtful { color: var(--doubtful); }
.newsmodel .nm-wrong { color: var(--wrong); }
.newsmodel .nm-row { display: flex; flex-wrap: wrap; gap: .25rem .5rem; align-items: baseline; margin: 0; padding: 0; }
.newsmodel .nm-headline { margin: .25rem 0 .5rem; padding: 0; color: inherit; font-size: 1.5rem; font-weight: 700; line-height: 1.35; }
.newsmodel .nm-heading { margin: 1.25rem 0 .25rem; padding: 0; color: inherit; font-size: 1.1rem; font-weight: 700; line-height: 1.4; }
.newsmodel .nm-summary { margin: .5rem 0; color: var(--soft); font-size: 1.05rem; }
.newsmodel .nm-facts {
  display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1rem; margin: .75rem 0; padding: .625rem 0;
  border: solid var(--line); border-width: 1px 0;
}
.newsmodel .nm-facts > dt {
  float: none; clear: none; width: auto; margin: 0; padding: 0; color: var(--soft); font-size: .8125rem; font-weight: 400;
  line-height: 1.9; white-space: nowrap;
}
.newsmodel .nm-facts > dd { float: none; width: auto; min-width: 0; margin: 0; padding: 0; }
.newsmodel p { margin: .5rem 0; }
.newsmodel ul, .newsmodel ol { margin: .25rem 0 .5rem; padding-inline-start: 1.5rem; }
.newsmodel li { margin: .125rem 0; }
.newsmodel mark { padding: .05em .15em; border-radius: 3px; background: hsl(145 60% 45% / .18); color: inherit; }
.newsmodel mark.nm-dateline { background: hsl(190 70% 45% / .18); }
.newsmodel .nm-said {
  margin: .75rem 0; padding: .125rem 0 .125rem 1rem; border: 0; border-inline-start: 3px solid hsl(145 50% 45%);
  background: none; color: inherit; font-size: 1.05rem;
}
.newsmodel .nm-said > p { margin: 0; }
.newsmodel > style:first-child + .nm-said:last-child { margin: 0; }
.newsmodel .nm-when { font-size: 1.15rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.newsmodel details { margin-top: .75rem; border-top: 1px solid var(--line); padding-top: .5rem; }
.newsmodel summary { cursor: pointer; color: var(--soft); font-size: .875rem; }
.newsmodel .nm-source {
  max-height: 40rem; margin: .75rem 0 0; overflow: auto; border: solid var(--line); border-width: 1px 0; padding: .5rem 0;
}
.newsmodel .nm-part {
  display: grid; grid-template-columns: 9rem minmax(0, 1fr); margin: 0 0 2px; border-inline-start: 3px solid hsl(var(--hue) 55% 50%);
  background: hsl(var(--hue) 65% 50% / .07);
}
.newsmodel .nm-part.nm-hue-4 { background: none; }
.newsmodel .nm-part > small { padding: .35rem .5rem; font-size: .75rem; line-height: 1.4; color: light-dark(hsl(var(--hue) 60% 28%), hsl(var(--hue) 55% 76%)); }
.newsmodel .nm-part > div { padding: .25rem .5rem; white-space: pre-wrap; line-height: 1.6; }
.newsmodel .nm-furniture { border-inline-start-color: transparent; background: none; color: var(--soft); }
.newsmodel .nm-furniture > small { color: var(--soft); }
.newsmodel .nm-furniture > div { font-size: .8125rem; }
.newsmodel .nm-key {
  padding: 0 .5em; border-inline-start: 3px solid hsl(var(--hue) 55% 50%); background: hsl(var(--hue) 65% 50% / .1);
  color: light-dark(hsl(var(--hue) 60% 28%), hsl(var(--hue) 55% 76%)); font-size: .75rem; line-height: 1.5rem;
}
.newsmodel mark.nm-key { border-inline-start: 0; color: inherit; background: hsl(145 60% 45% / .18); }
.newsmodel mark.nm-key.nm-dateline { background: hsl(190 70% 45% / .18); }
.newsmodel .nm-key.nm-furniture { color: var(--soft); border-inline-start-color: var(--line); background: none; }
.newsmodel.newsmodel ul.nm-issues { margin: .5rem 0 0; padding: 0; list-style: none; }
.newsmodel .nm-issues > li { margin: 0; padding: .375rem 0; border-top: 1px solid var(--line); }
.newsmodel .nm-issues code { padding: 0; background: none; color: var(--soft); font-size: .8125rem; }
.newsmodel .nm-hue-0 { --hue: 212; } .newsmodel .nm-hue-1 { --hue: 275; } .newsmodel .nm-hue-2 { --hue: 36; }
.newsmodel .nm-hue-3 { --hue: 190; } .newsmodel .nm-hue-4 { --hue: 240; } .newsmodel .nm-hue-5 { --hue: 145; }
.newsmodel .nm-hue-6 { --hue: 330; } .newsmodel .nm-hue-7 { --hue: 15; }
@media (max-width: 36rem) { .newsmodel .nm-part { display: block; } .newsmodel .nm-part.nm-hue-4 { background: none; }
.newsmodel .nm-part > small { padding-bottom: 0; } }
"""

STYLE = " ".join(_SHEET.split())
"""The style sheet, in one line."""
