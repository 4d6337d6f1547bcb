package se.samform.designer.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.id.DesignId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.Uuid7;
import se.samform.core.id.VersionId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;

/**
 * Keeps e-services that are being built. Whatever is done is saved at once, by one at a time, and can be undone; what was
 * undone can be done again until something else is done.
 */
@ApplicationScoped
public class Designs {
    /** What somebody types in one field within so long is undone as one. */
    static final Duration AT_ONCE = Duration.ofSeconds(20);
    /** Whoever had it open within so long is there still. */
    static final Duration THERE = Duration.ofSeconds(25);
    private static final int LATELY = 50;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_KEY = 60;

    private final Database database;
    private final Uuid7 ids;
    private final Clock clock;

    @Inject
    public Designs(Database database, Uuid7 ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Designs() {
        this(null, null, null);
    }

    /** Those that are open, what was changed last first. */
    public List<DesignHead> open(MunicipalityId municipality) {
        return database.read(session -> DesignRows.open(session, municipality));
    }

    public Optional<Design> find(MunicipalityId municipality, DesignId id) {
        return database.read(session -> DesignRows.find(session, municipality, id, false));
    }

    /** The one that is open of this e-service. */
    public Optional<DesignHead> of(MunicipalityId municipality, String key) {
        return open(municipality).stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** A new one; or the one that is open of this e-service already. @param from the published version that the document is of */
    public DesignId begin(MunicipalityId municipality, Document document, Optional<VersionId> from, OfficerId by) {
        return database.transaction(session -> {
            String key = key(document);
            var there = session.one("select id from design where municipality_id = ? and open_key = ? for update", row -> row.id("id", DesignId::new), municipality, key);
            if (there.isPresent()) return there.get();
            var id = new DesignId(ids.next());
            DesignRows.insert(session, new Design(id, municipality, key, document, from, 1, by, clock.instant(), Optional.empty(), Optional.empty()), title(document));
            return id;
        });
    }

    public Saved edit(MunicipalityId municipality, DesignId id, Wish wish, OfficerId by) {
        return change(municipality, id, (session, design) -> edit(session, design, wish, by));
    }

    /** Takes back what was done last, whoever did it. @param number of it, as it was seen; otherwise it is something else by now */
    public Saved undo(MunicipalityId municipality, DesignId id, int number, OfficerId by) {
        return change(municipality, id, (session, design) -> again(session, design, design.undo().filter(done -> done.number() == number), false, by));
    }

    /** As {@link #undo}, for what was undone last. */
    public Saved redo(MunicipalityId municipality, DesignId id, int number, OfficerId by) {
        return change(municipality, id, (session, design) -> again(session, design, design.redo().filter(done -> done.number() == number), true, by));
    }

    /**
     * It is no longer built: published or thrown away. Nothing if it is closed already, or if somebody has done something to it
     * meanwhile: what they were told is saved is still there then.
     *
     * @param seen the revision that was published or thrown away
     */
    public void close(MunicipalityId municipality, DesignId id, int seen, OfficerId by) {
        change(municipality, id, (session, design) -> {
            if (design.revision() == seen) DesignRows.close(session, changed(design, design.document(), by));
            return new Saved.Nothing(design);
        });
    }

    /** It is published as this version: no longer built, or built on from there where somebody has done something to it meanwhile. @param seen the revision that was published */
    public void published(MunicipalityId municipality, DesignId id, int seen, VersionId version, OfficerId by) {
        change(municipality, id, (session, design) -> {
            DesignRows.goesOnFrom(session, design, version);
            return new Saved.Nothing(design);
        });
        close(municipality, id, seen, by);
    }

    /** What was done and not undone, the last first. */
    public List<Design.Done> history(MunicipalityId municipality, DesignId id, int most) {
        return database.read(session -> DesignRows.history(session, municipality, id, most));
    }

    /** Says that somebody has it open, and tells who else has, with when they were there last. */
    public Map<OfficerId, Instant> visit(MunicipalityId municipality, DesignId id, OfficerId by) {
        var now = clock.instant();
        return database.read(session -> {
            session.change("insert into design_visit (design_id, officer_id, municipality_id, at) select id, ?, municipality_id, ? from design where municipality_id = ? and id = ?"
                + " on duplicate key update at = ?", by, now, municipality, id, now);
            return session.list("select officer_id, at from design_visit where municipality_id = ? and design_id = ? and officer_id <> ? and at > ?",
                row -> Map.entry(row.id("officer_id", OfficerId::new), row.instant("at")), municipality, id, by, now.minus(THERE));
        }).stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private interface Changing {
        Saved in(Session session, Design design) throws SQLException;
    }

    private Saved change(MunicipalityId municipality, DesignId id, Changing changing) {
        return database.transaction(session -> {
            var design = DesignRows.find(session, municipality, id, true);
            return design.isPresent() ? changing.in(session, design.get()) : new Saved.Gone();
        });
    }

    private Saved edit(Session session, Design design, Wish wish, OfficerId by) throws SQLException {
        for (var seen : wish.seen().entrySet()) {
            if (!design.document().at(seen.getKey()).equals(seen.getValue())) return new Saved.Overtaken(design, seen.getKey(), lately(session, design, seen.getKey()));
        }
        return switch (design.document().with(wish.edit())) {
            case Edited.NotThere(Place place) -> new Saved.NotThere(design, place);
            case Edited.Done(Document document, Edit undo) when document.equals(design.document()) -> new Saved.Nothing(design);
            case Edited.Done(Document document, Edit undo) when document.bytes().length > DefinitionCodec.MAX_BYTES -> new Saved.TooLarge(design);
            case Edited.Done(Document document, Edit undo) when isTaken(session, design, document) -> new Saved.Taken(design, key(document));
            case Edited.Done(Document document, Edit undo) -> keep(session, design, document, wish.edit(), undo, by);
        };
    }

    /** Whether it would have the id of another that is built. */
    private static boolean isTaken(Session session, Design design, Document document) throws SQLException {
        return !key(document).equals(design.key()) && DesignRows.isOpen(session, design.municipality(), key(document));
    }

    /** What was done to a place last, of late. */
    private static Optional<Design.Done> lately(Session session, Design design, Place at) throws SQLException {
        return DesignRows.history(session, design.municipality(), design.id(), LATELY).stream()
            .filter(done -> done.edit().changes().stream().anyMatch(change -> touches(change, at))).findFirst();
    }

    private static boolean touches(Change change, Place at) {
        return switch (change) {
            case Change.Put put -> at.isIn(put.at()) || put.at().isIn(at);
            case Change.Take take -> at.isIn(take.at());
            case Change.Insert insert -> insert.list().isIn(at);
            case Change.Move move -> at.isIn(move.at());
        };
    }

    private Saved keep(Session session, Design design, Document document, Edit edit, Edit undo, OfficerId by) throws SQLException {
        var saved = changed(design, document, by);
        var on = design.undo().filter(done -> design.redo().isEmpty() && goesOn(done, edit, by, saved.changedAt()));
        if (on.isPresent()) {
            DesignRows.extend(session, saved, new Design.Done(on.get().number(), by, saved.changedAt(), edit, on.get().undo()));
        } else {
            DesignRows.add(session, saved, new Design.Done(DesignRows.last(session, design) + 1, by, saved.changedAt(), edit, undo));
        }
        return stored(session, saved);
    }

    private static Saved stored(Session session, Design saved) throws SQLException {
        DesignRows.update(session, saved, title(saved.document()));
        return new Saved.Done(DesignRows.find(session, saved.municipality(), saved.id(), false).orElseThrow());
    }

    private Design changed(Design design, Document document, OfficerId by) {
        return new Design(design.id(), design.municipality(), key(document), document, design.from(), design.revision() + 1, by, clock.instant(), design.undo(), design.redo());
    }

    /** Whether somebody types on in the field that they typed in last. */
    private static boolean goesOn(Design.Done done, Edit edit, OfficerId by, Instant now) {
        return done.by().equals(by) && now.isBefore(done.at().plus(AT_ONCE)) && done.edit().changes().size() == 1 && edit.changes().size() == 1
            && done.edit().changes().getFirst() instanceof Change.Put(Place before, JsonString was)
            && edit.changes().getFirst() instanceof Change.Put(Place after, JsonString is) && before.equals(after);
    }

    private Saved again(Session session, Design design, Optional<Design.Done> done, boolean forwards, OfficerId by) throws SQLException {
        if (done.isEmpty()) return new Saved.Nothing(design);
        return switch (design.document().with(forwards ? done.get().edit() : done.get().undo())) {
            case Edited.NotThere(Place place) -> new Saved.NotThere(design, place);
            case Edited.Done(Document document, Edit back) when isTaken(session, design, document) -> new Saved.Taken(design, key(document));
            case Edited.Done(Document document, Edit back) -> {
                DesignRows.mark(session, design, done.get().number(), forwards);
                yield stored(session, changed(design, document, by));
            }
        };
    }

    /** The e-service's id, as far as it is one. */
    private static String key(Document document) {
        String id = document.textAt(Place.WHOLE.in("id")).replaceAll("[^a-z0-9-]", "");
        return id.substring(0, Math.min(id.length(), LONGEST_KEY));
    }

    private static String title(Document document) {
        boolean hasLanguage = document.at(Place.of("languages")).orElse(JsonValue.NULL) instanceof JsonArray languages && !languages.isEmpty();
        String title = hasLanguage ? document.textAt(Place.of("title").in(document.textAt(Place.of("languages/0")))) : "";
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE));
    }
}
