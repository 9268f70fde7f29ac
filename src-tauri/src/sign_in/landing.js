function (told, location, stop) {
  const page = location.origin + location.pathname.replace(/\/$/, "");
  if (told.pages.includes(page) && /^#(.*&)?id=./.test(location.hash)) {
    stop();
    location.replace(told.handOver + encodeURIComponent(location.href));
  }
}
