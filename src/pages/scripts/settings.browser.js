// Settings that a reader chose to keep in this browser, applied before anything is drawn. Nothing else is ever kept here.
(() => {
  let kept;
  try {
    kept = new URLSearchParams(localStorage.getItem('multivector.settings') ?? '');
  } catch {
    return; // This browser keeps nothing for anybody.
  }
  const asked = new URLSearchParams(location.search);
  const colours = asked.get('colours') ?? kept.get('colours');
  if (colours === 'light' || colours === 'dark') document.documentElement.dataset.colours = colours;
  // How the rows look is part of the address, so that what is seen can be passed on.
  const look = ['view', 'ignore', 'spoken'];
  if (!/^\/compare\/[^/]+\/[^/]+$/.test(location.pathname) || look.some((name) => asked.has(name))) return;
  const wanted = [...kept].filter(([name, value]) => look.includes(name) && value !== '');
  if (wanted.length === 0) return;
  for (const [name, value] of wanted) asked.append(name, value);
  location.replace(`${location.pathname}?${asked}${location.hash}`);
})();
