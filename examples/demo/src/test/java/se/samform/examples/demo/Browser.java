package se.samform.examples.demo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/**
 * A browser as a citizen or an officer has it, in Swedish.
 *
 * <p>It remembers what the pages complained about: see {@link Complaints}.
 * {@link #assertNoViolations()} fails on them; {@link #close()} does so too unless they were looked at before.
 *
 * <p>All browsers of one thread are one Chromium, which is started once and ends with the JVM: each has cookies, caches and
 * settings of its own.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** Playwright is for one thread. */
    private static final ThreadLocal<Running> RUNNING = ThreadLocal.withInitial(Running::new);

    private final com.microsoft.playwright.Browser chromium;
    private final BrowserContext context;
    private final Complaints complaints = new Complaints();

    private Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
        this.context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("sv-SE"));
        complaints.listenTo(context);
    }

    public static Browser start() {
        return new Browser(RUNNING.get().chromium());
    }

    /** A new page with that address; cookies are shared between the pages of one browser. */
    public Page open(String url) {
        var page = context.newPage();
        page.navigate(url);
        return page;
    }

    /** For settings that a test needs and {@link #visitor} has not. */
    public com.microsoft.playwright.Browser chromium() {
        return chromium;
    }

    /** Someone else: with cookies and settings of their own. */
    Visitor visitor(Looks looks) {
        return new Visitor(chromium, looks);
    }

    /** Fails when any page since the last call broke the policy or had an error in a script. */
    public void assertNoViolations() {
        complaints.assertNone();
    }

    @Override
    public void close() {
        context.close();
        assertNoViolations();
    }

    /** A Chromium that has crashed under one test is started again for the next. */
    private static final class Running {

        private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private com.microsoft.playwright.Browser running;

        com.microsoft.playwright.Browser chromium() {
            if (running == null || !running.isConnected()) {
                running = playwright.chromium().launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.path()).setHeadless(true).setArgs(FLAGS));
            }
            return running;
        }
    }
}
