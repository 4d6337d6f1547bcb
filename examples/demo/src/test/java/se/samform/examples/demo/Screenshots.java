package se.samform.examples.demo;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;

/** Pictures of whole pages, for people to look at: {@code target/screenshots}. JPEG, which is written twice as quickly as PNG. */
final class Screenshots {

    private static final Path FOLDER = Path.of("target/screenshots");
    private static final int QUALITY = 85;

    private Screenshots() {
    }

    static void take(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED)
                .setType(ScreenshotType.JPEG).setQuality(QUALITY).setPath(FOLDER.resolve(name + ".jpg")));
    }
}
