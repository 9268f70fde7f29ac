function (told, location) {
  const page = location.origin + location.pathname.replace(/\/$/, "");
  if (told.pages.includes(page) && /^#(.*&)?id=./.test(location.hash)) {
    location.replace(told.handOver + encodeURIComponent(location.href));
  }
}
