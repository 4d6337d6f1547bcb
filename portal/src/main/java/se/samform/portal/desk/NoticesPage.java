package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import se.samform.engine.notice.DeskNotice;
import se.samform.engine.notice.DeskNotices;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** What the officer was told of lately, newest first. */
@Named
@RequestScoped
public class NoticesPage implements Page {
    private static final int MOST = 100;

    @Inject Visit visit;
    @Inject Desk desk;
    @Inject DeskNotices notices;
    @Inject Told told;
    @Inject Clock clock;
    private List<NoticeLine> lines;
    private String shownAt;

    @Override
    public Reply open() {
        shownAt = clock.instant().toString();
        lines = notices.newest(visit.getMunicipality().id(), desk.officer().id(), MOST).stream().map(this::line).toList();
        return Reply.show();
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
