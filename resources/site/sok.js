/* The search of the search page, in the browser: needs site.js before it. */
(function () {
  "use strict";

  var folded = window.utblick.folded, hasWords = window.utblick.hasWords;

  /* The beginning of a text, cut between two words. */
  function start(text, most) {
    return text.length <= most ? text : text.slice(0, text.lastIndexOf(" ", most) + 1 || most) + "…";
  }

  /* A sentence around the first hit in the text, with the hit marked. */
  function excerpt(text, word) {
    var line = document.createElement("p"), at = folded(text).indexOf(word);
    if (at < 0 || folded(text).length !== text.length) { line.textContent = start(text, 180); return line; }
    var from = text.lastIndexOf(" ", Math.max(0, at - 60)) + 1, to = at + word.length, mark = document.createElement("mark");
    mark.textContent = text.slice(at, to);
    line.append((from > 1 ? "… " : "") + text.slice(from, at), mark, start(text.slice(to), 110));
    return line;
  }

  function hit(entry, words) {
    var item = document.createElement("li"), kind = document.createElement("p"), head = document.createElement("h3"), link = document.createElement("a");
    kind.className = "kind";
    kind.textContent = entry[2];
    link.href = entry[0];
    link.textContent = entry[1];
    head.append(link);
    if (entry[5] !== document.documentElement.lang) { link.lang = entry[5]; }
    item.append(kind, head, excerpt(entry[4] || entry[3], words[0]));
    return item;
  }

  function search(list, said, word) {
    var words = folded(word).split(/\s+/).filter(Boolean);
    window.utblickSearch = function (pages) {
      var hits = [];
      pages.forEach(function (entry) {
        var title = folded(entry[1]), all = title + " " + folded(entry[3] + " " + entry[4]);
        if (hasWords(all, words)) {
          hits.push([hasWords(title, words) ? 0 : 1, entry]);
        }
      });
      hits.sort(function (a, b) { return a[0] - b[0]; });
      var text = hits.length === 0 ? said.dataset.none : hits.length === 1 ? said.dataset.one : said.dataset.many;
      said.textContent = text.replace("{count}", hits.length).replace("{word}", word);
      list.replaceChildren.apply(list, hits.slice(0, 50).map(function (h) { return hit(h[1], words); }));
    };
    var script = document.createElement("script");
    script.src = list.dataset.index;
    document.head.append(script);
  }

  var list = document.getElementById("hits"), word = new URLSearchParams(location.search).get("q");
  if (list && word && word.trim()) {
    document.getElementById("q").value = word;
    search(list, document.getElementById("hits-count"), word.trim());
  }
})();
