package se.samform.portal.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Matrix;
import se.samform.core.notice.OwnWords;
import se.samform.core.notice.Recipient;
import se.samform.core.notice.SayableFields;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.notify.Letter;
import se.samform.engine.notify.Previews;
import se.samform.engine.referral.ReferralPreviews;
import se.samform.engine.signing.SigningPreviews;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** What one notice says, and what it would say by other words; also what is shown again when those were refused. */
@Named
@RequestScoped
public class NoticeWordsPage implements Page {
    static final String VIEW = "desk-notice-words";

    @Inject Visit visit;
    @Inject HttpServletRequest request;
    @Inject Layers layers;
    @Inject Municipalities municipalities;
    @Inject Told told;
    @Inject Clock clock;
    private Layer layer;
    private Cell cell;
    private Optional<TypedWords> typed = Optional.empty();
    private List<String> problems = List.of();
    private boolean trying;
    private int seen;

    /** What is said in one language. @param previewSubject what comes of it */
    public record Said(String tag, String language, String subject, String text, String previewSubject, String preview) {
    }

    @Override
    public Reply open() {
        var of = Cell.of(parameter("of")).filter(Matrix::hasWords);
        var found = layers.find(parameter("service"));
        if (of.isEmpty() || found.isEmpty()) return Reply.notFound();
        cell = of.get();
        layer = found.get();
        return Reply.show();
    }

    private String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** @param version over which it was to be saved: what somebody else saved meanwhile isn't seen yet */
    void refuse(TypedWords said, List<String> what, int version) {
        typed = Optional.of(said);
        seen = version;
        problems = what;
    }

    /** Shows what comes of words that aren't saved. */
    void show(TypedWords said, int version) {
        typed = Optional.of(said);
        seen = version;
        trying = true;
    }

    public List<String> getProblems() {
        return problems;
    }

    /** Whether the words that are shown aren't saved yet. */
    public boolean isTrying() {
        return trying;
    }

    public boolean isSaved() {
        return visit.query("done").equals("yes");
    }

    /** Whether what was to be saved is what holds anyhow. */
    public boolean isSame() {
        return visit.query("done").equals("same");
    }

    public boolean isReset() {
        return visit.query("done").equals("reset");
    }

    /** Whether there are words here that can be taken back. */
    public boolean isOwn() {
        return layer.own().words(cell).isPresent();
    }

    public int getVersion() {
        return typed.isEmpty() ? layer.version() : seen;
    }

    public String getOf() {
        return cell.key();
    }

    public String getServiceKey() {
        return layer.service().map(each -> each.key().value()).orElse("");
    }

    public String getServiceName() {
        return layer.service().map(each -> each.definition().title().in(told.language())).orElse("");
    }

    public String getName() {
        var texts = told.texts();
        return texts.of("notice.kind." + cell.kind().key()) + ", " + texts.of("notice.to." + cell.recipient().key()) + ": " + texts.of("notice.channel." + cell.channel().key());
    }

    /** What words may be filled with, as they are written. */
    public List<String> getFields() {
        return SayableFields.of(cell, layer.secret()).stream().map(field -> "{" + field + "}").toList();
    }

    /** Where the words come from that hold now, in words. */
    public String getSource() {
        if (isOwn()) return told.texts().of("notice.words.own");
        if (layer.below().definition().words(cell).isPresent()) return told.texts().of("notice.words.definition");
        return told.texts().of(layer.below().municipality().words(cell).isPresent() ? "notice.words.general" : "notice.words.platform");
    }

    public List<Said> getAll() {
        return written(cell, languages()).stream().map(this::said).toList();
    }

    /** Those in which it is ever sent: who is asked for an opinion is written to in Swedish. */
    static List<Language> written(Cell cell, List<Language> spoken) {
        return cell.recipient() == Recipient.CONSULTEE && spoken.contains(Language.SWEDISH) ? List.of(Language.SWEDISH) : spoken;
    }

    private List<Language> languages() {
        return layer.service().map(each -> each.definition().about().languages())
            .orElseGet(() -> visit.getMunicipality().languages().stream().map(Language::new).toList());
    }

    private Said said(Language language) {
        var own = layer.own().words(cell).or(() -> begun(cell, layer, facts(), language));
        String subject = typed.map(said -> said.subject(language)).orElseGet(() -> own.map(words -> words.subject().texts().getOrDefault(language, "")).orElse(""));
        String text = typed.map(said -> said.text(language)).orElseGet(() -> own.map(words -> words.text().texts().getOrDefault(language, "")).orElse(""));
        var letter = preview(language);
        return new Said(language.tag(), Locale.forLanguageTag(language.tag()).getDisplayLanguage(visit.getLocale()), subject, text, letter.subject(), letter.text());
    }

    /** Whether the link and the day come by themselves: to who is asked to sign something, or for an opinion. */
    public boolean isCompleted() {
        return isAsking(cell);
    }

    private static boolean isAsking(Cell cell) {
        return cell.recipient() == Recipient.CONSULTEE || cell.kind().key().startsWith("signing-");
    }

    /** What own words begin with: those that hold now; empty where they tell what may be secret here, and of asking, whose letters differ from time to time. */
    static Optional<OwnWords> begun(Cell cell, Layer layer, MunicipalityFacts facts, Language language) {
        var words = layer.settled().words(cell, language).or(() -> isAsking(cell) ? Optional.empty() : Previews.standard(cell, facts, language));
        return words.filter(each -> !SayableFields.isKept(cell, layer.secret(), each));
    }

    private MunicipalityFacts facts() {
        return municipalities.facts(visit.getMunicipality().id());
    }

    private Letter preview(Language language) {
        var words = words(language).filter(each -> !SayableFields.isKept(cell, layer.secret(), each));
        var facts = facts();
        var now = clock.instant();
        return SigningPreviews.of(cell, words, facts, language, service(), now)
            .or(() -> ReferralPreviews.of(cell, words, facts, service(), now.atZone(facts.zone()).toLocalDate()))
            .orElseGet(() -> Previews.of(cell, words, facts, language, service(), status()));
    }

    private Optional<OwnWords> words(Language language) {
        return typed.flatMap(TypedWords::words).map(said -> layer.settled(layer.own().saying(cell, Optional.of(said)))).orElseGet(layer::settled).words(cell, language);
    }

    private LocalText service() {
        return layer.service().map(each -> each.definition().title()).orElseGet(() -> LocalText.of("Ansök om något", "Apply for something"));
    }

    private LocalText status() {
        return layer.service().flatMap(each -> each.definition().flow().statuses().stream().findFirst()).map(status -> status.title())
            .orElseGet(() -> LocalText.of("Mottagen", "Received"));
    }
}
