package se.samform.portal.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Readable;
import se.samform.designer.settings.Settings;
import se.samform.designer.wording.InWords;

/** What a setting tells besides what can be chosen. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingViewTest {

    @Test
    void a_condition_is_told_as_people_say_it() throws IOException {
        var document = Document.parse(Files.readAllBytes(Path.of("..", "examples", "services", "synpunkt.json"))).orElseThrow();
        var words = Readable.of(document).definition().map(InWords::of);
        assertEquals("”Vill ha svar” är Ja", sentence(document, "steps/reply/questions/contact/shown", words));
        assertEquals("", sentence(document, "steps/reply/questions/wants-reply/shown", words));
        assertEquals("", sentence(document, "steps/reply/questions/contact/shown", Optional.empty()));
    }

    private static String sentence(Document document, String at, Optional<InWords> words) {
        var settings = Settings.of(document, Place.of(at).outer(), Language.SWEDISH).orElseThrow();
        var setting = settings.all().filter(each -> each.named().at().text().equals(at)).findFirst().orElseThrow();
        return new SettingView(setting, Language.SWEDISH, SettingView.Wrong.NOTHING, SettingView.Reach.ALL, words).getSentence();
    }
}
