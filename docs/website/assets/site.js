// The theme puts wide tables into boxes that scroll. They have to be reachable with the keyboard.
"use strict";

(() => {
  const mark = () => {
    for (const box of document.querySelectorAll(".md-typeset__scrollwrap:not([tabindex])")) box.tabIndex = 0;
  };
  new MutationObserver(mark).observe(document.body, { childList: true, subtree: true });
  mark();
})();
