// @ts-check
/** The script of the index: it hides the rows that do not fit what is chosen above them. */
(() => {
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector('.filters'));
  const status = document.querySelector('.status');
  if (!form || !status) return;
  /** @type {HTMLTableRowElement[]} */
  const rows = [...document.querySelectorAll('table.index tbody tr')].map(
    (row) => /** @type {HTMLTableRowElement} */ (row),
  );
  const fields = [...form.querySelectorAll('[data-filter]')].map(
    (field) => /** @type {HTMLInputElement | HTMLSelectElement} */ (field),
  );
  form.hidden = false;

  /** @param {HTMLTableRowElement} row */
  const wordsOf = (row) => `${row.textContent ?? ''} ${row.dataset.words ?? ''}`.toLowerCase();

  function apply() {
    let count = 0;
    for (const row of rows) {
      const fits = fields.every((field) => {
        const name = field.dataset.filter ?? '';
        if (field.value === '') return true;
        if (name !== 'words') return row.dataset[name] === field.value;
        const words = field.value.toLowerCase().split(/\s+/);
        return words.every((word) => wordsOf(row).includes(word));
      });
      row.hidden = !fits;
      count += Number(fits);
    }
    if (status) status.textContent = `${count} of ${rows.length} documents`;
  }

  form.addEventListener('input', apply);
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('keydown', (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.closest('input, select')) return;
    event.preventDefault();
    /** @type {HTMLElement | null} */ (form.querySelector('[data-filter="words"]'))?.focus();
  });
  apply();
})();
