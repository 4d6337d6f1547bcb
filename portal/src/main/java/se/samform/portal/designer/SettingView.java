package se.samform.portal.designer;

import java.util.List;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.settings.Setting;
import se.samform.designer.settings.Settings;

/**
 * A setting as the pane shows it, by the file of its kind.
 *
 * @param language of the pane
 * @param wrong what was wrong with what was posted last, by the name of the field; empty for nothing
 * @param reach what whoever sees it may change: the rest is told
 */
public record SettingView(Setting setting, Language language, Wrong wrong, Reach reach) {

    /** @param field its name @param sentence what is wrong, and how to mend it */
    record Wrong(String field, String sentence) {
        static final Wrong NOTHING = new Wrong("", "");
    }

    /** What may be changed. */
    enum Reach { ALL, TEXTS, NOTHING }

    static List<SettingView> of(List<Setting> settings, Language language, Wrong wrong, Reach reach) {
        return settings.stream().map(setting -> new SettingView(setting, language, wrong, reach)).toList();
    }

    /** The settings of something in this one's list. */
    public List<SettingView> of(Setting.Item item) {
        return of(item.settings(), language, wrong, reach);
    }

    public String say(LocalText text) {
        return text.in(language);
    }

    public String getName() {
        return setting.named().at().text();
    }

    public String getLabel() {
        return say(setting.named().label());
    }

    public String getHint() {
        return say(setting.named().hint());
    }

    /** What a field shows, for the post to say what was seen. */
    public List<String> seen(String field) {
        return Settings.shown(setting, field);
    }

    /** What is wrong with a field; empty for nothing. */
    public String error(String field) {
        return wrong.field().equals(field) ? wrong.sentence() : "";
    }

    /** What of the form a text is: what is typed shows there at once; null for nothing. */
    public String getMirror() {
        return switch (setting.named().at().last()) {
            case "label", "title" -> "label";
            case "hint" -> "hint";
            case "text" -> "text";
            default -> null;
        };
    }

    /** Whether it is changed here, or told. */
    private boolean isTheirs() {
        return reach == Reach.ALL || reach == Reach.TEXTS && setting instanceof Setting.Words;
    }

    /** What is so now, in words, for whoever may not change it; empty for what is only shown to those who may. */
    public List<String> getNow() {
        return switch (setting) {
            case Setting.Words words -> words.texts().stream().map(Setting.Said::text).filter(text -> !text.isEmpty()).toList();
            case Setting.Line line -> List.of(line.text().isEmpty() ? line.usual() : line.text());
            case Setting.Flag flag -> List.of(flag.isOn() ? "✓" : "–");
            case Setting.Choice choice -> choice.offers().stream().filter(offer -> offer.value().equals(choice.chosen().isEmpty() ? choice.usual() : choice.chosen())).map(offer -> say(offer.label())).toList();
            case Setting.Choices choices -> choices.offers().stream().filter(offer -> choices.chosen().contains(offer.value())).map(offer -> say(offer.label())).toList();
            case Setting.Parts parts -> parts.parts().stream().map(part -> say(part.label())).toList();
            case Setting.Bounds bounds -> bounds.bounds().stream().filter(bound -> !bound.text().isEmpty()).map(bound -> say(bound.label()) + ": " + bound.text()).toList();
            case Setting.Items items -> items.items().stream().map(Setting.Item::title).toList();
            case Setting.Links links -> links.links().stream().map(Setting.Link::title).toList();
            case Setting.Condition condition -> List.of();
            case Setting.Formula formula -> List.of();
            case Setting.Note note -> List.of();
        };
    }

    /** The name of its file. */
    public String getFile() {
        if (!isTheirs()) return setting instanceof Setting.Items ? "told-items" : "told";
        return switch (setting) {
            case Setting.Words words -> "words";
            case Setting.Line line -> "line";
            case Setting.Flag flag -> "flag";
            case Setting.Choice choice -> "choice";
            case Setting.Choices choices -> "choices";
            case Setting.Parts parts -> "parts";
            case Setting.Bounds bounds -> "bounds";
            case Setting.Items items -> "items";
            case Setting.Links links -> "links";
            case Setting.Condition condition -> "condition";
            case Setting.Formula formula -> "formula";
            case Setting.Note note -> "note";
        };
    }
}
