package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What somebody reaches a page with. */
sealed interface Hands {

    /** Presses a link or a button, which leads to another page. */
    void press(Locator goal);

    /** Presses what does something on the page that is open. */
    void touch(Locator goal);

    void write(Locator field, String text);

    /** Picks an option of a list by its value. */
    void pick(Locator list, String option);

    /** Ticks a box, or chooses one of several. */
    void check(Locator field);

    static Hands of(Page page, Looks looks) {
        return looks.mouse() ? new Mouse(page) : new Keys(page);
    }

    /** A finger or a mouse. */
    record Mouse(Page page) implements Hands {

        @Override
        public void press(Locator goal) {
            goal.click();
        }

        @Override
        public void touch(Locator goal) {
            goal.click();
        }

        @Override
        public void write(Locator field, String text) {
            field.fill(text);
            field.blur();
        }

        @Override
        public void pick(Locator list, String option) {
            list.selectOption(option);
        }

        /** On the label, which covers the field, as a finger does. */
        @Override
        public void check(Locator field) {
            page.locator("label[for='%s']".formatted(field.getAttribute("id"))).click();
            assertThat(field).isChecked();
        }
    }

    /**
     * Keys alone: the focus goes from stop to stop by the tabulator and is never set, so that what can't be reached so
     * isn't reached at all.
     */
    record Keys(Page page) implements Hands {

        /** More than any page of ours has. */
        private static final int MOST_STOPS = 150;
        private static final int MOST_OPTIONS = 60;

        /** Another page comes, though it may look the same. */
        @Override
        public void press(Locator goal) {
            tabTo(goal);
            page.evaluate("() => document.documentElement.setAttribute('data-left', '')");
            page.keyboard().press("Enter");
            assertThat(page.locator("html[data-left]")).hasCount(0);
            page.waitForLoadState();
        }

        @Override
        public void touch(Locator goal) {
            tabTo(goal);
            page.keyboard().press("Enter");
        }

        @Override
        public void write(Locator field, String text) {
            tabTo(field);
            page.keyboard().press("Control+A");
            page.keyboard().type(text);
            page.keyboard().press("Tab");
        }

        @Override
        public void pick(Locator list, String option) {
            tabTo(list);
            page.keyboard().press("Home");
            for (var i = 0; i < MOST_OPTIONS && !list.inputValue().equals(option); i++) {
                page.keyboard().press("ArrowDown");
            }
            assertThat(list).hasValue(option);
        }

        /** The tabulator stops at one of several that are one question, the arrows go on from there. */
        @Override
        public void check(Locator field) {
            if ("checkbox".equals(field.getAttribute("type"))) {
                tabTo(field);
                page.keyboard().press("Space");
            } else {
                tabTo(page.locator("input[name='%s']".formatted(field.getAttribute("name"))));
                page.keyboard().press("Space");
                for (var i = 0; i < MOST_OPTIONS && !field.isChecked(); i++) {
                    page.keyboard().press("ArrowDown");
                }
            }
            assertThat(field).isChecked();
        }

        /** @param goal one of these */
        void tabTo(Locator goal) {
            goal.first().waitFor();
            for (var i = 0; i < MOST_STOPS; i++) {
                if ((Boolean) goal.evaluateAll("all => all.includes(document.activeElement)")) {
                    return;
                }
                page.keyboard().press("Tab");
            }
            throw new AssertionError("The tabulator does not reach " + goal);
        }
    }
}
