package se.samform.portal.designer;

import java.util.List;
import java.util.Locale;
import se.samform.core.text.Language;
import se.samform.designer.flowedit.Setting;

/**
 * A setting as a field.
 *
 * @param kind {@code line}, {@code text}, {@code number}, {@code truth} or {@code choice}
 * @param lang that its text is in; empty for none
 */
public record SettingField(String name, String label, String kind, String value, List<Chosen> choices, String lang) {

    public SettingField {
        choices = List.copyOf(choices);
    }

    /** Nothing, among choices: pages leave out attributes that are empty. */
    static final String NOTHING = "-";

    public record Chosen(String value, String label, boolean chosen) {}

    static SettingField of(Setting setting, Language language) {
        return new SettingField(setting.name(), setting.label().in(language), setting.kind().name().toLowerCase(Locale.ROOT), setting.kind() == Setting.Kind.CHOICE ? posted(setting.value()) : setting.value(),
            choices(setting.choices(), setting.value(), language), setting.language());
    }

    static List<Chosen> choices(List<Setting.Choice> choices, String value, Language language) {
        return choices.stream().map(choice -> new Chosen(posted(choice.value()), choice.label().in(language), choice.value().equals(value))).toList();
    }

    private static String posted(String value) {
        return value.isEmpty() ? NOTHING : value;
    }

    /** What a field of the setting says, posted so. */
    static String read(Setting setting, String posted) {
        return setting.kind() == Setting.Kind.CHOICE && posted.equals(NOTHING) ? "" : posted;
    }

    /** For what belongs to it on the page. */
    public String id() {
        return "f-" + name.replace('.', '-').replace('/', '-');
    }
}
