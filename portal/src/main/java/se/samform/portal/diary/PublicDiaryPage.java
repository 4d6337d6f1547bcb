package se.samform.portal.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.Municipalities;
import se.samform.engine.diary.Diaries;
import se.samform.engine.diary.DiaryEntry;
import se.samform.engine.diary.DiaryPage;
import se.samform.engine.diary.DiaryQuery;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** The diaries of a municipality's authorities as the public may read them: by day, by word of the title, page by page. */
@Named
@RequestScoped
public class PublicDiaryPage implements Page {
    private static final int LONGEST_WORD = 100;

    @Inject Visit visit;
    @Inject Municipalities municipalities;
    @Inject Diaries diaries;
    @Inject Told told;
    private List<Authority> authorities;
    private DiaryQuery query;
    private boolean wrongDay;
    private DiaryPage page;
    private List<DiaryLine> lines;
    private List<AuthorityChoice> choices;

    @Override
    public Reply open() {
        authorities = municipalities.authorities(visit.getMunicipality().id());
        var authority = authorities.stream().filter(each -> each.slug().equals(visit.query("authority"))).findFirst();
        query = new DiaryQuery(authority.map(Authority::id), day("from"), day("until"), shortened(visit.query("q").strip()), number(visit.query("page")));
        page = diaries.page(visit.getMunicipality().id(), query);
        lines = page.entries().stream().map(this::line).toList();
        choices = authorities.stream().map(each -> new AuthorityChoice(each.slug(), each.name(), authority.equals(Optional.of(each)))).toList();
        return Reply.show();
    }

    public List<DiaryLine> getLines() {
        return lines;
    }

    public List<AuthorityChoice> getAuthorities() {
        return choices;
    }

    public String getWord() {
        return query.word();
    }

    public String getFrom() {
        return query.from().map(LocalDate::toString).orElse("");
    }

    public String getUntil() {
        return query.until().map(LocalDate::toString).orElse("");
    }

    /** Whether a day was asked for that is none. */
    public boolean isWrongDay() {
        return wrongDay;
    }

    /** Whether something narrower was asked for than all there is. */
    public boolean isNarrowed() {
        return query.authority().isPresent() || query.from().isPresent() || query.until().isPresent() || !query.word().isEmpty();
    }

    /** Empty on the first page. */
    public String getNewer() {
        return query.page() == 0 ? "" : address(query.page() - 1);
    }

    /** Empty on the last page. */
    public String getOlder() {
        return page.more() ? address(query.page() + 1) : "";
    }

    private String address(int page) {
        String chosen = choices.stream().filter(AuthorityChoice::chosen).map(AuthorityChoice::slug).findFirst().orElse("");
        return visit.url("diarium") + "?q=" + Urls.encode(query.word()) + "&authority=" + Urls.encode(chosen)
            + "&from=" + getFrom() + "&until=" + getUntil() + "&page=" + page;
    }

    private DiaryLine line(DiaryEntry entry) {
        String title = entry.secret() ? told.texts().of("diary.secret") : entry.title();
        String state = entry.secret() ? "" : told.texts().of(entry.open() ? "diary.open" : "diary.closed");
        return new DiaryLine(entry.number(), title, authority(entry), told.times().fullDate(entry.on()), entry.on().toString(), state, entry.secret());
    }

    private String authority(DiaryEntry entry) {
        return authorities.stream().filter(each -> each.id().equals(entry.authority())).map(Authority::name).findFirst().orElse("");
    }

    private Optional<LocalDate> day(String name) {
        String text = visit.query(name).strip();
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 9999);
        } catch (DateTimeParseException noDay) {
            wrongDay = true;
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(text), DiaryQuery.LAST_PAGE) : 0;
    }

    private static String shortened(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD);
    }
}
