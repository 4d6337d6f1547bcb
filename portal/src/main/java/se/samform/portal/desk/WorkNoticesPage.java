package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Officer;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.Settled;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.PublishedServices;
import se.samform.core.text.Language;
import se.samform.engine.notice.HowOften;
import se.samform.engine.notice.OfficerChoice;
import se.samform.engine.notice.OfficerWishes;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Texts;
import se.samform.portal.edge.Visit;

/** Where an officer chooses of what they are told, how and when. */
@Named
@RequestScoped
public class WorkNoticesPage implements Page {
    private static final int HOURS = 24;

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Municipalities municipalities;
    @Inject OfficerWishes wishes;
    @Inject Bindings bindings;
    @Inject PublishedServices services;
    private OfficerChoice chosen;
    private String address;
    private List<Row> rows = List.of();

    /** A kind of event. @param never whether it can't be turned off */
    public record Row(String key, String name, boolean never, List<Option> options) {
    }

    /** Something to choose. */
    public record Option(String value, String name, boolean chosen) {
    }

    @Override
    public Reply open() {
        var me = desk.officer().id();
        var municipality = visit.getMunicipality();
        chosen = wishes.of(municipality.id(), me).orElseGet(() -> OfficerChoice.usual(new Language(municipality.languages().getFirst()), bindings.notices(municipality.id()).settings().hours()));
        address = municipalities.officer(municipality.id(), me).flatMap(Officer::email).orElse("");
        rows = WorkNotices.KINDS.stream().filter(this::isTold).map(this::row).toList();
        return Reply.show();
    }

    /** Whether anybody at work is told of it here, in any e-service. */
    private boolean isTold(EventKind kind) {
        var municipality = visit.getMunicipality().id();
        var general = Stream.of(new Settled(NoticeSettings.NONE, bindings.notices(municipality).settings()));
        var services = this.services.newest(municipality).stream().map(service -> bindings.settled(municipality, service));
        return Stream.concat(general, services).anyMatch(settled -> WorkNotices.isTold(kind, settled));
    }

    private Row row(EventKind kind) {
        var options = WorkNotices.choices(kind).stream().map(how -> option(kind, how)).toList();
        return new Row(kind.key(), text("desk.notices.of." + kind.key()), OfficerChoice.NEVER_OFF.contains(kind), options);
    }

    private Option option(EventKind kind, HowOften how) {
        String name = how == HowOften.AT_ONCE || how == HowOften.DAILY ? how.key() + (WorkNotices.hasBell(kind) ? ".bell" : "") : how.key();
        return new Option(how.key(), text("desk.notices.how." + name), chosen.often(kind) == how);
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Where mail goes; nothing for who has none. */
    public String getAddress() {
        return address;
    }

    public boolean isSaved() {
        return visit.query("done").equals("yes");
    }

    public List<Option> getFrom() {
        return hours(chosen.quiet().from());
    }

    public List<Option> getTo() {
        return hours(chosen.quiet().to());
    }

    public List<Option> getDigest() {
        return hours(chosen.digestAt());
    }

    public List<Option> getLanguages() {
        return visit.getMunicipality().languages().stream()
            .map(tag -> new Option(tag, Locale.forLanguageTag(tag).getDisplayLanguage(visit.getLocale()), tag.equals(chosen.language().tag()))).toList();
    }

    /** The hours, and what holds now, which may be between them. */
    static List<Option> hours(LocalTime at) {
        return Stream.concat(IntStream.range(0, HOURS).mapToObj(hour -> LocalTime.of(hour, 0)), Stream.of(at)).distinct().sorted().map(time -> new Option(time.toString(), time.toString(), time.equals(at))).toList();
    }

    private String text(String key) {
        return Texts.text(visit.getLocale(), key);
    }
}
