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
 */
public record SettingView(Setting setting, Language language, Wrong wrong) {

    /** @param field its name @param sentence what is wrong, and how to mend it */
    record Wrong(String field, String sentence) {
        static final Wrong NOTHING = new Wrong("", "");
    }

    static List<SettingView> of(List<Setting> settings, Language language, Wrong wrong) {
        return settings.stream().map(setting -> new SettingView(setting, language, wrong)).toList();
    }

    /** The settings of something in this one's list. */
    public List<SettingView> of(Setting.Item item) {
        return of(item.settings(), language, wrong);
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

    /** The name of its file. */
    public String getFile() {
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
