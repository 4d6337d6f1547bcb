package se.samform.designer.settings;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Place;

/** One thing that can be settled, with what it is now. */
public sealed interface Setting {

    Named named();

    /** A text per language of the e-service. @param isLong whether it may have several lines */
    record Words(Named named, boolean isLong, List<Said> texts) implements Setting {
        public Words {
            texts = List.copyOf(texts);
        }
    }

    /** In one language. @param text empty where there is none @param isFirst whether it is the language that the others fall back on */
    record Said(Place at, Language language, String text, boolean isFirst) {}

    /** One line. @param text as people type it @param usual what goes when nothing stands here, as it would be typed; empty for nothing */
    record Line(Named named, Form form, String text, String usual) implements Setting {}

    /** Yes or no. */
    record Flag(Named named, boolean isOn, boolean isUsuallyOn) implements Setting {}

    /** One of few. @param usual what goes when nothing stands here @param isList whether it stands in a list by itself */
    record Choice(Named named, List<Offer> offers, String chosen, String usual, boolean isList) implements Setting {
        public Choice {
            offers = List.copyOf(offers);
        }
    }

    /** Any of some. @param chosen in the order of what is offered */
    record Choices(Named named, List<Offer> offers, List<String> chosen) implements Setting {
        public Choices {
            offers = List.copyOf(offers);
            chosen = List.copyOf(chosen);
        }
    }

    /** What is asked about a person or an organisation. */
    record Parts(Named named, List<Part> parts) implements Setting {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /** @param value as in the format */
    record Part(String value, LocalText label, Wanted wanted) {}

    /** Whether a part is asked for. */
    enum Wanted {
        NO, OPTIONAL, YES
    }

    /** Numbers that only make sense together, as the edges of a map. */
    record Bounds(Named named, List<Bound> bounds) implements Setting {
        public Bounds {
            bounds = List.copyOf(bounds);
        }
    }

    /** @param name of the member @param text as people type it */
    record Bound(String name, LocalText label, String text, boolean isWhole) {}

    /** Things one below the other that have settings of their own: options, rows, paragraphs. @param add what the button says */
    record Items(Named named, Kind kind, List<Item> items, LocalText add) implements Setting {
        public Items {
            items = List.copyOf(items);
        }

        /** What they are. */
        public enum Kind {
            OPTION, ROW, NODE, PRICED_ITEM, FILE, PARAGRAPH, WORD, ROLE, CHARGE, GROUND, NOTICE_WORDS
        }
    }

    /** @param title what it is called in the list */
    record Item(Place at, String title, boolean isFirst, boolean isLast, List<Setting> settings) {
        public Item {
            settings = List.copyOf(settings);
        }
    }

    /** Things that have panes of their own: the questions of a step. @param add what the button says */
    record Links(Named named, List<Link> links, LocalText add) implements Setting {
        public Links {
            links = List.copyOf(links);
        }
    }

    /** @param icon of a question's type; empty for a step */
    record Link(Place at, String title, String icon) {}

    /** When something holds. @param json the condition, where there is one */
    record Condition(Named named, Holds holds, Holds usual, Optional<JsonValue> json) implements Setting {}

    /** When a condition holds. */
    enum Holds {
        ALWAYS, SOMETIMES, NEVER
    }

    /** How something is worked out. */
    record Formula(Named named, Optional<JsonValue> json) implements Setting {}

    /** Something to know, and nothing to settle. */
    record Note(Named named) implements Setting {}
}
