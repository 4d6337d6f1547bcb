package se.samform.portal.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Template;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.municipality.Municipalities;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Matrix;
import se.samform.core.notice.OwnWords;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.FlowPlaces;
import se.samform.designer.flowedit.MergeField;
import se.samform.designer.flowedit.NoticeEdits;
import se.samform.designer.flowedit.TextSettings;
import se.samform.engine.notify.Letter;
import se.samform.engine.notify.Previews;
import se.samform.engine.referral.ReferralPreviews;
import se.samform.engine.signing.SigningPreviews;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** The texts of a design: templates, decision letters, what people are told; with what they may be filled with. */
@Named
@RequestScoped
public class DesignTextsPage implements Page {
    @Inject DesignPage head;
    @Inject Visit visit;
    @Inject Told told;
    @Inject Municipalities municipalities;
    @Inject Clock clock;
    private String asked;
    private Place at = Place.WHOLE;
    private ServiceDefinition definition;
    private List<MergeField> fields = List.of();

    /** A text that can be selected. */
    public record Line(String place, String name, boolean picked) {}

    /** What may be put into a text. */
    public record Field(String code, String words) {}

    /** What comes of a text in one language. @param subject of a notice; empty for what has none */
    public record Sample(String lang, String subject, String text) {}

    @Override
    public Reply open() {
        if (!head.open()) return Reply.notFound();
        var found = DefinitionCodec.outline(document().tree());
        if (found.isEmpty()) return Reply.notFound();
        definition = found.get();
        at = there(Place.of(asked == null ? visit.query("at") : asked));
        fields = MergeField.of(definition, at);
        return Reply.show();
    }

    void select(String place) {
        asked = place;
    }

    private Document document() {
        return head.document();
    }

    /** The first text, where none is selected that is there. */
    private Place there(Place place) {
        boolean isText = document().at(place).isPresent() && place.names().size() == 3 && (place.isIn(FlowPlaces.TEMPLATES) || place.isIn(FlowPlaces.DECISIONS));
        if (isText || TextSettings.cell(place).isPresent()) return place;
        return Stream.of(FlowPlaces.TEMPLATES, FlowPlaces.DECISIONS).flatMap(list -> document().namesIn(list).stream().map(list::in)).findFirst()
            .orElseGet(() -> TextSettings.notice(Cell.of("status-changed/applicant/mail").orElseThrow()));
    }

    public String getAt() {
        return at.text();
    }

    public String getSort() {
        return at.isIn(FlowPlaces.TEMPLATES) ? "template" : at.isIn(FlowPlaces.DECISIONS) ? "letter" : "notice";
    }

    public String getId() {
        return at.last();
    }

    public String getName() {
        return TextSettings.cell(at).map(this::name).orElseGet(() -> title(at));
    }

    private String name(Cell cell) {
        var texts = told.texts();
        return texts.of("notice.kind." + cell.kind().key()) + ", " + texts.of("notice.to." + cell.recipient().key()) + ": " + texts.of("notice.channel." + cell.channel().key());
    }

    private String title(Place place) {
        String said = document().textAt(place.in("title", told.language().tag()));
        String first = said.isEmpty() ? document().textAt(place.in("title", head.first().tag())) : said;
        return first.isEmpty() ? place.last() : first;
    }

    public List<Line> getTemplates() {
        return lines(FlowPlaces.TEMPLATES);
    }

    public List<Line> getLetters() {
        return lines(FlowPlaces.DECISIONS);
    }

    private List<Line> lines(Place list) {
        return document().namesIn(list).stream().map(list::in).map(place -> new Line(place.text(), title(place), place.equals(at))).toList();
    }

    /** What people outside are told. */
    public List<Line> getNotices() {
        return notices(cell -> cell.recipient().isOutside());
    }

    /** What those are told who work there. */
    public List<Line> getNoticesInside() {
        return notices(cell -> !cell.recipient().isOutside());
    }

    private List<Line> notices(Predicate<Cell> which) {
        return Matrix.CELLS.keySet().stream().filter(cell -> Matrix.isOfACase(cell) && Matrix.hasWords(cell)).filter(which)
            .map(cell -> new Line(TextSettings.notice(cell).text(), name(cell), TextSettings.notice(cell).equals(at))).toList();
    }

    public boolean isInside() {
        return TextSettings.cell(at).filter(cell -> !cell.recipient().isOutside()).isPresent();
    }

    public List<SettingField> getFields() {
        return TextSettings.of(document(), at).stream().map(setting -> SettingField.of(setting, told.language())).toList();
    }

    public List<Field> getMerge() {
        return fields.stream().map(field -> new Field(field.code(), field.words().in(told.language()))).toList();
    }

    /** What comes of it, with made-up words in the places of the case's own. */
    public List<Sample> getSamples() {
        return head.getLanguages().stream().map(Language::new).map(this::sample).flatMap(Optional::stream).toList();
    }

    private Optional<Sample> sample(Language language) {
        var cell = TextSettings.cell(at);
        if (cell.isPresent()) {
            var letter = letter(cell.get(), language);
            return Optional.of(new Sample(language.tag(), letter.subject(), letter.text()));
        }
        String text = document().textAt(at.in("text", language.tag()));
        return at.isIn(FlowPlaces.DECISIONS) || text.isEmpty() ? Optional.empty() : Optional.of(new Sample(language.tag(), "", filled(text, language)));
    }

    private String filled(String text, Language language) {
        var words = fields.stream().collect(Collectors.toMap(MergeField::code, MergeField::words, (one, other) -> one));
        return Template.FIELD.matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(Optional.ofNullable(words.get(found.group())).map(said -> "[" + said.in(language) + "]").orElse(found.group())));
    }

    private Letter letter(Cell cell, Language language) {
        var facts = municipalities.facts(visit.getMunicipality().id());
        var own = NoticeEdits.words(document(), cell).map(place -> new OwnWords(texts(place.in("subject")), texts(place.in("text")))).filter(words -> words.isSaidIn(language));
        var now = clock.instant();
        var status = definition.flow().statuses().stream().findFirst().map(first -> first.title()).orElse(LocalText.NONE);
        return SigningPreviews.of(cell, own, facts, language, definition.title(), now)
            .or(() -> ReferralPreviews.of(cell, own, facts, definition.title(), now.atZone(facts.zone()).toLocalDate()))
            .orElseGet(() -> Previews.of(cell, own, facts, language, definition.title(), status));
    }

    private LocalText texts(Place place) {
        var said = new LinkedHashMap<Language, String>();
        head.getLanguages().stream().filter(tag -> !document().textAt(place.in(tag)).isEmpty()).forEach(tag -> said.put(new Language(tag), document().textAt(place.in(tag))));
        return new LocalText(said);
    }

    public boolean isAway() {
        return visit.query("away").equals("yes") && at.isIn(FlowPlaces.TEMPLATES);
    }

    public List<String> getUses() {
        return FlowWishes.taking(document(), at).map(taking -> taking.uses().stream().map(use -> use.sentence().in(told.language())).toList()).orElse(List.of());
    }
}
