package se.samform.designer.draft;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.DesignId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.VersionId;
import se.samform.core.store.Row;
import se.samform.core.store.Session;

/** Statements about designs. */
final class DesignRows {
    private static final String DONE = "done";
    private static final String UNDONE = "undone";

    private DesignRows() {}

    static List<DesignHead> open(Session session, MunicipalityId municipality) throws SQLException {
        return session.list("select id, service_key, title, version_id, changed_by, changed_at from design where municipality_id = ? and closed_at is null order by changed_at desc",
            DesignRows::head, municipality);
    }

    private static DesignHead head(Row row) throws SQLException {
        return new DesignHead(row.id("id", DesignId::new), row.text("service_key"), row.text("title"), row.idIfAny("version_id", VersionId::new),
            row.id("changed_by", OfficerId::new), row.instant("changed_at"));
    }

    static Optional<Design> find(Session session, MunicipalityId municipality, DesignId id, boolean toChange) throws SQLException {
        var found = session.one("select id, service_key, document, version_id, revision, changed_by, changed_at from design where municipality_id = ? and id = ? and closed_at is null"
            + (toChange ? " for update" : ""), row -> design(row, municipality), municipality, id);
        if (found.isEmpty()) return found;
        var design = found.get();
        return Optional.of(new Design(id, municipality, design.key(), design.document(), design.from(), design.revision(), design.changedBy(), design.changedAt(),
            next(session, municipality, id, DONE, "desc"), next(session, municipality, id, UNDONE, "asc")));
    }

    private static Design design(Row row, MunicipalityId municipality) throws SQLException {
        return new Design(row.id("id", DesignId::new), municipality, row.text("service_key"), Document.parse(row.bytes("document")).orElseThrow(),
            row.idIfAny("version_id", VersionId::new), row.count("revision"), row.id("changed_by", OfficerId::new), row.instant("changed_at"), Optional.empty(), Optional.empty());
    }

    private static Optional<Design.Done> next(Session session, MunicipalityId municipality, DesignId id, String state, String order) throws SQLException {
        return session.one("select number, by_id, at, what, back from design_edit where municipality_id = ? and design_id = ? and state = ? order by number " + order + " limit 1",
            DesignRows::done, municipality, id, state);
    }

    private static Design.Done done(Row row) throws SQLException {
        return new Design.Done(row.count("number"), row.id("by_id", OfficerId::new), row.instant("at"), EditCodec.read(row.bytes("what")), EditCodec.read(row.bytes("back")));
    }

    static boolean isOpen(Session session, MunicipalityId municipality, String key) throws SQLException {
        return session.one("select 1 from design where municipality_id = ? and open_key = ?", row -> true, municipality, key).isPresent();
    }

    static void insert(Session session, Design design, String title) throws SQLException {
        session.change("insert into design (id, municipality_id, service_key, title, document, version_id, revision, made_by, made_at, changed_by, changed_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", design.id(), design.municipality(), design.key(), title, design.document().bytes(), design.from(), design.revision(),
            design.changedBy(), design.changedAt(), design.changedBy(), design.changedAt());
    }

    static void update(Session session, Design design, String title) throws SQLException {
        session.change("update design set service_key = ?, title = ?, document = ?, revision = ?, changed_by = ?, changed_at = ? where municipality_id = ? and id = ?",
            design.key(), title, design.document().bytes(), design.revision(), design.changedBy(), design.changedAt(), design.municipality(), design.id());
    }

    static void goesOnFrom(Session session, Design design, VersionId version) throws SQLException {
        session.change("update design set version_id = ? where municipality_id = ? and id = ?", version, design.municipality(), design.id());
    }

    static void close(Session session, Design design) throws SQLException {
        session.change("update design set closed_at = ? where municipality_id = ? and id = ?", design.changedAt(), design.municipality(), design.id());
    }

    static void add(Session session, Design design, Design.Done done) throws SQLException {
        session.change("update design_edit set state = 'dropped' where municipality_id = ? and design_id = ? and state = ?", design.municipality(), design.id(), UNDONE);
        session.change("insert into design_edit (design_id, number, municipality_id, by_id, at, what, back, state) values (?, ?, ?, ?, ?, ?, ?, ?)",
            design.id(), done.number(), design.municipality(), done.by(), done.at(), EditCodec.write(done.edit()), EditCodec.write(done.undo()), DONE);
    }

    /** Does more in what was done last. */
    static void extend(Session session, Design design, Design.Done done) throws SQLException {
        session.change("update design_edit set what = ?, at = ? where municipality_id = ? and design_id = ? and number = ?",
            EditCodec.write(done.edit()), done.at(), design.municipality(), design.id(), done.number());
    }

    static void mark(Session session, Design design, int number, boolean isDone) throws SQLException {
        session.change("update design_edit set state = ? where municipality_id = ? and design_id = ? and number = ?",
            isDone ? DONE : UNDONE, design.municipality(), design.id(), number);
    }

    static int last(Session session, Design design) throws SQLException {
        return session.one("select coalesce(max(number), 0) as last from design_edit where municipality_id = ? and design_id = ?",
            row -> row.count("last"), design.municipality(), design.id()).orElse(0);
    }

    static List<Design.Done> history(Session session, MunicipalityId municipality, DesignId id, int most) throws SQLException {
        return session.list("select number, by_id, at, what, back from design_edit where municipality_id = ? and design_id = ? and state = ? order by number desc limit ?",
            DesignRows::done, municipality, id, DONE, most);
    }
}
