// @ts-check
/** The script of the review page. It runs in a browser, from the page alone, and asks nothing of any network. */
(() => {
  const TOPICS = 'topics';
  const LIST_CHOICES = [
    ['strength', 'strength'],
    ['improvement', 'area for improvement'],
    ['mixed', 'both'],
    ['neutral', 'neither'],
  ];

  /** @template {Element} T @param {ParentNode} root @param {string} query @returns {T[]} */
  const all = (root, query) => /** @type {T[]} */ ([...root.querySelectorAll(query)]);
  /** @param {string} query @returns {any} */
  const one = (query) => document.querySelector(query);

  const tools = one('.tools');
  if (!tools) return;
  tools.hidden = false;

  /** @type {HTMLElement[]} */
  const points = all(document, '.point');
  const filters = all(tools, '[data-filter]');
  const status = one('.status');
  const form = one('form.correct');
  /** @type {HTMLElement | null} */
  let chosen = null;

  /** @param {Element} element */
  const documentOf = (element) => /** @type {HTMLElement} */ (element.closest('.document'));
  /** @param {HTMLElement} point */
  const marksOf = (point) =>
    all(documentOf(point), `[data-id="${CSS.escape(point.dataset.id ?? '')}"]`).filter(
      (element) => element !== point,
    );
  const shown = () => points.filter((point) => !point.hidden);

  function applyFilters() {
    const wanted = Object.fromEntries(
      filters.map((field) => {
        const input = /** @type {HTMLInputElement} */ (field);
        const value = input.type === 'checkbox' ? (input.checked ? 'yes' : '') : input.value;
        return [input.dataset.filter ?? '', value.trim().toLowerCase()];
      }),
    );
    for (const point of points) {
      const { lists = '', topics = '', by = '', doubt = '' } = point.dataset;
      const fits =
        (!wanted.lists || lists.split(' ').includes(wanted.lists)) &&
        (!wanted[TOPICS] || topics.split(' ').includes(wanted[TOPICS])) &&
        (!wanted.by || by === wanted.by) &&
        (!wanted.doubt || doubt === 'yes') &&
        (!wanted.words || (point.textContent ?? '').toLowerCase().includes(wanted.words));
      point.hidden = !fits;
      for (const mark of marksOf(point)) mark.classList.toggle('filtered', !fits);
    }
    for (const group of all(document, '.group')) {
      const count = all(group, '.point:not([hidden])').length;
      const place = group.querySelector('.count');
      if (place) place.textContent = String(count);
    }
    tell();
  }

  function tell() {
    const list = shown();
    const at = chosen && !chosen.hidden ? `${list.indexOf(chosen) + 1} of ` : '';
    status.textContent = `${at}${list.length} ${list.length === 1 ? 'point' : 'points'}`;
  }

  /** Smooth movement is left to the browser's own setting. @param {Element} element */
  const bring = (element) => element.scrollIntoView({ block: 'center' });

  /** @param {HTMLElement} point @param {{ place?: boolean, focus?: boolean }} options */
  function choose(point, { place = true, focus = true } = {}) {
    for (const element of all(document, '.chosen')) element.classList.remove('chosen');
    chosen = point;
    point.classList.add('chosen');
    for (const other of points) other.removeAttribute('aria-current');
    point.setAttribute('aria-current', 'true');
    const marks = marksOf(point);
    for (const mark of marks) mark.classList.add('chosen');
    if (place && marks[0]) bring(marks[0]);
    if (focus) {
      point.focus({ preventScroll: true });
      bring(point);
    }
    fillCorrection(point);
    tell();
  }

  /** Chooses the point that a mark belongs to. @param {HTMLElement} mark */
  function chooseOf(mark) {
    const id = CSS.escape(mark.dataset.id ?? '');
    const point = /** @type {HTMLElement | null} */ (
      documentOf(mark).querySelector(`.point[data-id="${id}"]`)
    );
    if (point) choose(point, { place: false });
  }

  /** Chooses the point of the topmost mark that can be seen: so a place leads to its point without a mouse. */
  function chooseInView() {
    const below = tools.getBoundingClientRect().bottom;
    const seen = all(document, '.source').flatMap((source) => {
      const frame = source.getBoundingClientRect();
      const [top, bottom] = [Math.max(frame.top, below), Math.min(frame.bottom, innerHeight)];
      return all(source, '[data-id]:not(.filtered)')
        .map((mark) => ({ mark, box: mark.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0 && box.top >= top && box.bottom <= bottom);
    });
    seen.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
    if (seen[0]) chooseOf(/** @type {HTMLElement} */ (seen[0].mark));
    else status.textContent = 'No point can be seen here.';
  }

  /** @param {number} by */
  function step(by) {
    const list = shown();
    if (list.length === 0) return;
    const at = chosen ? list.indexOf(chosen) : -1;
    const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length;
    choose(/** @type {HTMLElement} */ (list[next]));
  }

  // Corrections: kept in the browser by document, so that they are still there when the page is opened again.

  /** @param {Element} element */
  const storeName = (element) => `ofsted-parse:${documentOf(element).dataset.sha256}`;

  /** @param {Element} element @returns {any[]} */
  function kept(element) {
    try {
      return JSON.parse(localStorage.getItem(storeName(element)) ?? '[]');
    } catch {
      return memory.get(storeName(element)) ?? [];
    }
  }
  /** Where the browser keeps nothing for files, corrections last as long as the page. @type {Map<string, any[]>} */
  const memory = new Map();

  /** @param {Element} element @param {any[]} corrections */
  function keep(element, corrections) {
    memory.set(storeName(element), corrections);
    try {
      localStorage.setItem(storeName(element), JSON.stringify(corrections));
    } catch {
      // The copy in memory serves until the page is closed.
    }
  }

  function showKept() {
    let count = 0;
    for (const part of all(document, '.document')) {
      const corrections = kept(part);
      count += corrections.length;
      const ids = new Set(corrections.map(({ id }) => id));
      for (const point of all(part, '.point')) {
        point.classList.toggle('corrected', ids.has(/** @type {HTMLElement} */ (point).dataset.id));
      }
    }
    one('.kept').textContent = String(count);
  }

  /** @param {HTMLElement} point */
  function fillCorrection(point) {
    const found = kept(point).find(({ id }) => id === point.dataset.id);
    form.change.value = found?.change ?? '';
    fillChoices();
    form.to.value = found?.to ?? '';
    form.note.value = found?.note ?? '';
  }

  function fillChoices() {
    const topics = all(tools, '[data-filter="topics"] option')
      .map((option) => /** @type {HTMLOptionElement} */ (option))
      .filter(({ value }) => value !== '')
      .map(({ value, text }) => [value, text]);
    const choices = { list: LIST_CHOICES, topic: topics }[form.change.value] ?? [];
    form.to.replaceChildren(
      new Option(choices.length === 0 ? 'not needed' : 'choose one', ''),
      ...choices.map(([value, text]) => new Option(text, value)),
    );
    form.to.disabled = choices.length === 0;
  }

  function correct() {
    if (!chosen) {
      status.textContent = 'Choose a point first.';
      return;
    }
    const { value: change } = form.change;
    const to = form.to.disabled ? null : form.to.value || null;
    if ((change === 'list' || change === 'topic') && to === null) {
      status.textContent = 'Say what it should be.';
      form.to.focus();
      return;
    }
    const id = chosen.dataset.id;
    const text = chosen.querySelector('.own')?.textContent ?? '';
    const others = kept(chosen).filter((one) => one.id !== id);
    const note = form.note.value.trim() || null;
    const by = form.by.value.trim() || null;
    const at = new Date().toISOString();
    keep(chosen, change === '' ? others : [...others, { id, text, change, to, note, by, at }]);
    showKept();
    status.textContent = change === '' ? 'The correction is taken back.' : 'Kept.';
    chosen.focus({ preventScroll: true });
  }

  function save() {
    for (const element of all(document, '.document')) {
      const part = /** @type {HTMLElement} */ (element);
      const corrections = kept(part);
      if (corrections.length === 0) continue;
      const { sha256, name = '' } = part.dataset;
      const file = { schemaVersion: '1', source: { name, sha256 }, corrections };
      const url = URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 2)}\n`]));
      const link = document.createElement('a');
      link.href = url;
      const base = name.split(/[/\\]/).pop() ?? '';
      link.download = `${base.replace(/\.[^.]*$/, '') || 'document'}.corrections.json`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 1000);
    }
  }

  for (const field of filters) {
    field.addEventListener('input', applyFilters);
    field.addEventListener('change', applyFilters);
  }
  for (const search of all(tools, 'form'))
    search.addEventListener('submit', (event) => event.preventDefault());
  for (const button of all(tools, '[data-step]')) {
    const by = Number(/** @type {HTMLElement} */ (button).dataset.step);
    button.addEventListener('click', () => step(by));
  }
  // Enter in the search leads to the first point that was found.
  one('form[role="search"]').addEventListener('submit', () => {
    const [first] = shown();
    if (first) choose(first);
  });
  form.addEventListener('submit', correct);
  form.change.addEventListener('change', fillChoices);
  one('[data-save]').addEventListener('click', save);

  document.addEventListener('click', (event) => {
    const target = /** @type {Element} */ (event.target);
    const where = target.closest('.where');
    const point = /** @type {HTMLElement | null} */ (target.closest('.point'));
    if (point) {
      if (where) event.preventDefault();
      choose(point, { place: true, focus: !where });
      return;
    }
    const mark = /** @type {HTMLElement | null} */ (target.closest('.source [data-id]'));
    if (!mark) return;
    event.preventDefault();
    chooseOf(mark);
  });

  document.addEventListener('keydown', (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.closest('input:not([type="checkbox"]), select, textarea')) {
      if (event.key === 'Escape') target.blur();
      return;
    }
    const actions = /** @type {Record<string, () => void>} */ ({
      j: () => step(1),
      k: () => step(-1),
      '/': () => one('[data-filter="words"]').focus(),
      c: () => form.change.focus(),
      v: chooseInView,
    });
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    } else if (event.key === 'Enter' && chosen && target === chosen) choose(chosen);
  });

  /** A link to a point or a mark chooses it. */
  function fromAddress() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const point = /** @type {HTMLElement | null} */ (target?.closest('.point') ?? null);
    if (point) choose(point, { focus: false });
  }
  window.addEventListener('hashchange', fromAddress);

  showKept();
  applyFilters();
  fromAddress();
})();
