package se.samform.examples.demo;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/**
 * What someone looks with.
 *
 * @param width      of the window, in CSS pixels
 * @param dark       whether the system is in dark mode
 * @param javaScript whether scripts run
 * @param mouse      whether there is a mouse or a finger; otherwise there are keys alone
 */
record Looks(int width, boolean dark, boolean javaScript, boolean mouse) {

    Looks(int width, boolean dark, boolean javaScript) {
        this(width, dark, javaScript, true);
    }

    static final Looks USUAL = new Looks(1280, false, true);
    static final Looks WITHOUT_SCRIPT = new Looks(1280, false, false);
    static final Looks KEYS_ALONE = new Looks(1280, false, true, false);

    NewContextOptions options() {
        return new NewContextOptions().setLocale("sv-SE").setViewportSize(width, 900).setJavaScriptEnabled(javaScript)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    @Override
    public String toString() {
        return width + (dark ? "-dark" : "-light") + (javaScript ? "" : "-no-script") + (mouse ? "" : "-keys");
    }
}
