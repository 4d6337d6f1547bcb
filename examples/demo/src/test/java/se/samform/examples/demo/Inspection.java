package se.samform.examples.demo;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks at pages as they stand, wide and narrow, light and dark, and notes each fault: of WCAG 2.2 A and AA as far as axe
 * finds them, a page wider than its window, and what every page must have. What axe only advises is printed. Colours that
 * are still changing would be neither: so without motion.
 */
final class Inspection {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int WIDE = 1280;
    private static final int NARROW = 360;

    private final List<String> faults = new ArrayList<>();

    /** Leaves the page wide and light. */
    void of(Visitor visitor, String name) {
        var page = visitor.page();
        look(page, name, NARROW, ColorScheme.DARK);
        look(page, name, NARROW, ColorScheme.LIGHT);
        look(page, name, WIDE, ColorScheme.DARK);
        look(page, name, WIDE, ColorScheme.LIGHT);
        hasWhatEveryPageHas(page, name);
        visitor.assertNoComplaints();
    }

    void assertNoFaults() {
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.size() + " faults:\n" + String.join("\n", faults));
        }
    }

    private void look(Page page, String name, int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        var where = "%s-%d-%s".formatted(name, width, scheme.name().toLowerCase());
        expect((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), where, "is wider than its window");
        if (isWorthItsTime(width, scheme)) {
            Screenshots.take(page, where);
            axe(page, where);
        }
    }

    /** Colours do not depend on the width, so two of the four tell all: to people, who look at the pictures, and to axe. */
    private static boolean isWorthItsTime(int width, ColorScheme scheme) {
        return (width == NARROW) == (scheme == ColorScheme.DARK);
    }

    private void axe(Page page, String where) {
        for (var rule : new AxeBuilder(page).options(violationsAlone()).withTags(TAGS).setLegacyMode(true).analyze().getViolations()) {
            if (rule.getTags().contains("best-practice")) {
                System.out.println("Advice: " + told(rule, where));
            } else {
                faults.add(told(rule, where));
            }
        }
    }

    /** Of what is as it should be one node for each rule is told, instead of all there are with their HTML. */
    private static AxeRunOptions violationsAlone() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String told(Rule rule, String where) {
        return where + ": " + rule.getId() + ", " + rule.getHelp() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).collect(Collectors.joining(" | "));
    }

    private void hasWhatEveryPageHas(Page page, String name) {
        expect(page.locator("html[lang=sv], html[lang=en], html[lang=ar][dir=rtl]").count() == 1, name, "has no language");
        expect(page.locator("h1:visible").count() == 1, name, "has not one h1");
        expect(page.title().matches("\\S.* – \\S.*"), name, "has the title \"" + page.title() + "\"");
        expect(page.locator("main").count() == 1, name, "has not one main part");
    }

    private void expect(boolean so, String where, String otherwise) {
        if (!so) {
            faults.add(where + " " + otherwise);
        }
    }
}
