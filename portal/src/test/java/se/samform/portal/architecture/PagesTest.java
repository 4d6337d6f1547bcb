package se.samform.portal.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that reads what isn't there breaks off in the middle, at whoever comes first to that place of it. */
class PagesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SHARED = Path.of("../platform-core/src/main/resources/META-INF");
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("se.samform.portal.texts", Locale.ROOT);

    private final Map<String, Type> beans = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.samform.portal")
        .stream().filter(type -> type.isAnnotatedWith(Named.class)).map(JavaClass::reflect).collect(Collectors.toMap(PagesTest::name, type -> (Type) type));

    @TempDir Path planted;

    @Test
    void every_page_reads_what_there_is() throws IOException {
        var reader = new PageReader(List.of(PAGES, SHARED.resolve("resources"), SHARED), ENGLISH);
        try (var pages = Files.list(PAGES.resolve("pages"))) {
            pages.sorted().forEach(page -> reader.read("/pages/" + page.getFileName(), beans));
        }
        assertEquals(List.of(), reader.faults().stream().distinct().toList());
    }

    @Test
    void what_is_not_there_is_found_in_loops_parts_and_tags() throws IOException {
        Files.writeString(planted.resolve("part.xhtml"), page("#{mark.ground} #{mark.titel}"));
        Files.createDirectory(planted.resolve("tags"));
        Files.writeString(planted.resolve("tags/told.xhtml"), page("#{of.about} #{of.abuot}"));
        Files.writeString(planted.resolve("page.xhtml"), page("""
            <ui:repeat value="#{deskCasePage.registry.marks}" var="mark"><ui:include src="/part.xhtml"/><s:told of="#{mark}"/></ui:repeat>
            <p class="#{deskCasePage.registry.mood}">#{t['no.such.text']} #{texts.say('a', 'b', 'c', 'd', 'e')} #{t['desk.registry']}</p>"""));
        var reader = new PageReader(List.of(planted), ENGLISH);
        reader.read("/page.xhtml", beans);
        var told = String.join("\n", reader.faults());
        for (var fault : List.of("titel", "abuot", "mood", "no text no.such.text", "tells no say")) {
            assertTrue(told.contains(fault), fault + " in " + told);
        }
        assertEquals(5, reader.faults().stream().distinct().count(), told);
    }

    private static String page(String inner) {
        return "<ui:composition xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:ui=\"jakarta.faces.facelets\" xmlns:s=\"urn:samform\">" + inner + "</ui:composition>";
    }

    private static String name(Class<?> type) {
        String given = type.getAnnotation(Named.class).value();
        return given.isEmpty() ? Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1) : given;
    }
}
