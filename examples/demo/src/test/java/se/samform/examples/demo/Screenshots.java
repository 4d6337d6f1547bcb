package se.samform.examples.demo;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Pictures of whole pages, for people to look at: {@code target/screenshots}. */
final class Screenshots {

    private static final Path FOLDER = Path.of("target/screenshots");

    private Screenshots() {
    }

    static void take(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(FOLDER.resolve(name + ".png")));
    }
}
