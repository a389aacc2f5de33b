package kith.cli;

import com.ruiyun.jvppeteer.api.core.Browser;
import com.ruiyun.jvppeteer.api.core.Page;
import com.ruiyun.jvppeteer.api.core.Request;
import com.ruiyun.jvppeteer.api.events.PageEvents;
import com.ruiyun.jvppeteer.cdp.core.Puppeteer;
import com.ruiyun.jvppeteer.cdp.entities.LaunchOptions;
import com.ruiyun.jvppeteer.cdp.entities.WaitForSelectorOptions;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A page in an installed Chromium, without a window, that is told of no machine but this one. */
final class Chromium implements Closeable {

  private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final int PATIENCE = 240_000;

  private final Browser browser;
  private final Page page;
  private final List<String> outside = new CopyOnWriteArrayList<>();
  private final List<String> blocked = new CopyOnWriteArrayList<>();

  private Chromium(Browser browser) {
    this.browser = browser;
    this.page = browser.newPage();
    // One that the page's policy stops never gets as far as an error of the network.
    page.on(PageEvents.RequestFailed, (Consumer<Request>) request -> count(request, request.failure().isEmpty() ? blocked : outside));
    page.on(PageEvents.RequestFinished, (Consumer<Request>) request -> count(request, outside));
  }

  static Optional<Path> find() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path executable, Path data) throws Exception {
    LaunchOptions options =
        LaunchOptions.builder()
            .executablePath(executable.toString())
            .headless(true)
            .timeout(PATIENCE)
            .protocolTimeout(PATIENCE)
            .userDataDir(data.toString())
            .args(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"))
            .build();
    return new Chromium(Puppeteer.launch(options));
  }

  private static void count(Request request, List<String> where) {
    URI address = URI.create(request.url().replaceAll("[^\\w:/.-].*", ""));
    if (List.of("http", "https").contains(address.getScheme()) && !"127.0.0.1".equals(address.getHost())) {
      where.add(request.url());
    }
  }

  /** Requests for other machines that went, or would have gone, out. */
  List<String> outside() {
    return outside;
  }

  /** Requests for other machines that the page's own policy stopped. */
  List<String> blocked() {
    return blocked;
  }

  Page page() {
    return page;
  }

  void await(String selector) throws Exception {
    WaitForSelectorOptions options = new WaitForSelectorOptions();
    options.setTimeout(PATIENCE);
    page.waitForSelector(selector, options);
  }

  Object evaluate(String script, Object... arguments) throws Exception {
    return page.evaluate(script, arguments);
  }

  @Override
  public void close() throws IOException {
    try {
      browser.close();
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
