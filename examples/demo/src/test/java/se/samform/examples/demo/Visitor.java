package se.samform.examples.demo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Someone with cookies of their own and one page open. Closing it fails when the browser complained. */
final class Visitor implements AutoCloseable {

    private final BrowserContext context;
    private final Complaints complaints = new Complaints();
    private final Looks looks;
    private final Page page;
    private final Hands hands;

    Visitor(com.microsoft.playwright.Browser chromium, Looks looks) {
        this.looks = looks;
        this.context = chromium.newContext(looks.options());
        complaints.listenTo(context);
        context.setDefaultTimeout(20_000);
        this.page = context.newPage();
        this.hands = Hands.of(page, looks);
    }

    Hands hands() {
        return hands;
    }

    Page page() {
        return page;
    }

    Looks looks() {
        return looks;
    }

    /** Goes to a page of Granvik. */
    Visitor goTo(String path) {
        page.navigate(SharedInstallation.granvik(path));
        return this;
    }

    /** By the demo log-in, as the person with that key. */
    Visitor logIn(String person) {
        if (!page.url().contains("/login")) {
            goTo("login");
        }
        hands.press(page.locator("button[value='%s']".formatted(person)));
        return this;
    }

    Visitor press(String button) {
        hands.press(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button)));
        return this;
    }

    void follow(String link) {
        hands.press(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).first());
    }

    /** What a link or button downloads. */
    byte[] download(Locator link) {
        var download = page.waitForDownload(link::click);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Form form() {
        return new Form(this);
    }

    void assertNoComplaints() {
        complaints.assertNone();
    }

    @Override
    public void close() {
        context.close();
        complaints.assertNone();
    }
}
