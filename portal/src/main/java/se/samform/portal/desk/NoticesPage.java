package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samform.engine.notice.DeskNotice;
import se.samform.engine.notice.DeskNotices;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** What the officer was told of, newest first, a page at a time. */
@Named
@RequestScoped
public class NoticesPage implements Page {
    private static final int PAGE = 50;
    private static final String PATH = "desk/notices";
    private static final String AFTER = "after";

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject DeskNotices notices;
    @Inject Told told;
    @Inject Clock clock;
    private List<NoticeLine> lines;
    private String shownAt;
    private String next = "";

    @Override
    public Reply open() {
        shownAt = clock.instant().toString();
        var found = notices.newest(visit.getMunicipality().id(), desk.officer().id(), after(visit.query(AFTER)), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        lines = shown.stream().map(this::line).toList();
        if (found.size() > PAGE) next = PATH + "?" + AFTER + "=" + shown.getLast().at() + "_" + shown.getLast().id();
        return Reply.show();
    }

    /** What can't be read is the beginning. */
    static Optional<DeskNotices.Place> after(String text) {
        if (!text.matches("[0-9]{4}-[^_]*_[0-9a-f-]{36}")) return Optional.empty();
        try {
            int bar = text.indexOf('_');
            return Optional.of(new DeskNotices.Place(Instant.parse(text.substring(0, bar)), UUID.fromString(text.substring(bar + 1))));
        } catch (DateTimeException | IllegalArgumentException notAPlace) {
            return Optional.empty();
        }
    }

    /** Empty on the first page. */
    public String getFirst() {
        return visit.query(AFTER).isEmpty() ? "" : PATH;
    }

    /** Empty on the last. */
    public String getNext() {
        return next;
    }

    public List<NoticeLine> getLines() {
        return lines;
    }

    public boolean isAnyUnread() {
        return lines.stream().anyMatch(NoticeLine::unread);
    }

    /** Goes with the form: what comes later stays new. */
    public String getShownAt() {
        return shownAt;
    }

    private NoticeLine line(DeskNotice notice) {
        return new NoticeLine("desk/" + notice.caseId().text(), notice.reference(), told.texts().of("desk.notice." + notice.kind().key()),
            told.times().moment(notice.at()), told.times().machine(notice.at()), notice.readAt().isEmpty());
    }
}
