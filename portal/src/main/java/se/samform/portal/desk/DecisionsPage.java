package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.samform.core.municipality.Authority;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;

/** The decisions of a period, as the board of an authority is told of them. */
@Named
@RequestScoped
public class DecisionsPage implements Page {
    private static final int MOST = 500;

    @Inject Desk desk;
    @Inject Decisions decisions;
    private List<Decisions.Line> lines;
    private List<Authority> authorities;

    @Override
    public Reply open() {
        lines = decisions.lines(MOST);
        authorities = desk.authorities();
        return Reply.show();
    }

    public List<Decisions.Line> getLines() {
        return lines;
    }

    public List<Authority> getAuthorities() {
        return authorities;
    }

    public String getAuthority() {
        return decisions.authority().map(Authority::slug).orElse("");
    }

    public LocalDate getFrom() {
        return decisions.from();
    }

    public LocalDate getUntil() {
        return decisions.until();
    }

    /** Whether there are more than are shown; the file has them. */
    public boolean isFull() {
        return lines.size() == MOST;
    }

    public String getCsvPath() {
        return "desk/decisions.csv?authority=" + getAuthority() + "&from=" + getFrom() + "&until=" + getUntil();
    }
}
