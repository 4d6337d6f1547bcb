package se.samform.engine.casefile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import se.samform.core.flow.json.EncodedEvent;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.Uuid7;
import se.samform.core.party.Applicant;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.Database;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.Sha256;
import se.samform.core.vault.Vault;

/**
 * More cases of the kind of those that were really handed in and handled: each with ids, a reference, a key, a name and a
 * personal number of its own, sealed and chained anew, so that it can be opened and its log verifies. Written past the
 * engine, two hundred cases at a time.
 */
public final class CaseCopies implements AutoCloseable {

    /** Stands in the answers for what differs from case to case: a street, a family. */
    public static final String NAME = "Zqxwvkberg";
    private static final int NAMES = 500;
    private static final int PERSONS = 20_000;
    private static final int AS_MANY = 50;
    private static final int SALT = 16;
    private static final int FLUSHED = 200;
    private static final List<String> TABLES = List.of("case_file", "case_event", "submission", "message", "case_task", "case_timer", "case_ruling", "desk_notice",
            "outbox", "search_token", "case_party", "diary_entry");

    private final Connection connection;
    private final Database database;
    private final Vault vault;
    private final Uuid7 ids;
    private final CaseRows rows;
    private final SecureRandom salts = new SecureRandom();
    private final EventLog log = new EventLog(salts);
    private final Random random = new Random(7);
    private final Map<String, CopiedRows> into = new LinkedHashMap<>();
    private final List<Seed> seeds = new ArrayList<>();
    private long number;
    private int unflushed;
    private int rounds;

    private record Seed(CaseRow row, List<EventRow> events, HandedIn handedIn, Optional<String> name, Map<String, List<Map<String, Object>>> rows) {}

    public CaseCopies(Connection connection, Database database, Vault vault, PublishedServices services, Uuid7 ids, Map<CaseId, MunicipalityId> handled)
            throws SQLException {
        this.connection = connection;
        this.database = database;
        this.vault = vault;
        this.ids = ids;
        this.rows = new CaseRows(vault);
        connection.setAutoCommit(false);
        for (var table : TABLES) {
            into.put(table, CopiedRows.into(connection, table, table.equals("outbox") ? List.of("seq") : table.equals("message") ? List.of("number") : List.of()));
        }
        for (var each : handled.entrySet()) {
            seeds.add(database.read(session -> {
                var row = rows.find(session, each.getValue(), each.getKey()).orElseThrow();
                var events = log.of(session, each.getValue(), each.getKey(), row.key());
                var definition = services.require(each.getValue(), row.head().version()).definition();
                var handedIn = SubmissionRows.of(session, row.key().orElseThrow(), each.getKey(), definition).getFirst();
                var name = Optional.ofNullable(rows.listed(session, each.getValue(), List.of(row.head())).applicants().get(each.getKey()));
                return new Seed(row, events, handedIn, name, rows(row));
            }));
            number = Math.max(number, seeds.getLast().row().head().number());
        }
    }

    private Map<String, List<Map<String, Object>>> rows(CaseRow row) {
        try {
            var rows = new HashMap<String, List<Map<String, Object>>>();
            for (var table : TABLES) {
                var where = switch (table) {
                    case "case_file" -> "id";
                    case "outbox" -> "stream";
                    case "search_token", "case_party" -> "number";
                    default -> "case_id";
                };
                Object value = where.equals("number") ? (Object) row.head().number() : bytes(row.head().id().value());
                rows.put(table, CopiedRows.of(connection, table, where, value));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** So many more. Evenly among those of the first municipality {@value #AS_MANY} have a name of this round, and as many one of eight that begin alike. */
    public void add(int count) throws SQLException {
        rounds++;
        var every = Math.max(1, count / AS_MANY / 2);
        for (var i = 0; i < count; i++) {
            var isOne = i % every == 0 && i / every < AS_MANY * 2;
            var seed = seeds.get(random.nextInt(seeds.size()));
            while (isOne && !seed.row().head().municipality().equals(seeds.getFirst().row().head().municipality())) {
                seed = seeds.get(random.nextInt(seeds.size()));
            }
            copy(seed, isOne ? nameOfRound(i / every) : name(random.nextInt(NAMES)));
            if (++unflushed == FLUSHED) {
                flush();
            }
        }
        flush();
    }

    /** How many of the newest have a log that doesn't verify, or that their head doesn't end. */
    public int broken(int count) {
        return database.read(session -> {
            var broken = 0;
            for (var each : session.list("select id, municipality_id from case_file order by number desc limit ?",
                    row -> Map.entry(row.id("municipality_id", MunicipalityId::new), row.id("id", CaseId::new)), count)) {
                var row = rows.find(session, each.getKey(), each.getValue()).orElseThrow();
                var events = log.of(session, each.getKey(), each.getValue(), row.key());
                broken += Chain.broken(events, row.head().lastSeq(), row.lastHash(), false).isPresent() ? 1 : 0;
            }
            return broken;
        });
    }

    private void flush() throws SQLException {
        for (var table : into.values()) {
            table.flush();
        }
        connection.commit();
        unflushed = 0;
    }

    /** What as many cases are called whatever the size. */
    public String nameOfRound() {
        return "Wu" + (char) ('a' + rounds) + "sund";
    }

    private String nameOfRound(int each) {
        return each % 2 == 0 ? nameOfRound() : beginningOfRound() + (char) ('a' + each / 2 % 8);
    }

    /** How eight names begin that together as many cases have whatever the size. */
    public String beginningOfRound() {
        return "Wi" + (char) ('a' + rounds) + "sund";
    }

    private void copy(Seed seed, String name) throws SQLException {
        number++;
        var head = seed.row().head();
        var id = new CaseId(ids.next());
        var key = vault.newKey(head.municipality());
        var person = "19%02d0101%04d".formatted(random.nextInt(100), random.nextInt(PERSONS / 100));
        var said = new LinkedHashMap<String, String>();
        said.put(head.reference(), head.reference().replaceFirst("-[^-]*$", "") + "-" + Long.toString(number + 60_466_176, 36).toUpperCase(java.util.Locale.ROOT));
        said.put(NAME, name);
        said.put(NAME.toLowerCase(java.util.Locale.ROOT), name.toLowerCase(java.util.Locale.ROOT));
        said.put("199001012385", person);
        head.filing().diaryNumber().ifPresent(diary -> said.put(diary, diary.replaceFirst("[0-9]+$", String.valueOf(number + 1_000_000))));
        var submission = new SubmissionId(ids.next());
        said.put(seed.handedIn().id().text(), submission.text());
        var json = instead(new String(seed.handedIn().json(), StandardCharsets.UTF_8), said).getBytes(StandardCharsets.UTF_8);
        said.put(seed.handedIn().sha256(), Sha256.hex(json));
        var lastHash = events(seed, id, key, said);
        var applicant = new Applicant.Person(person).hash(vault, head.municipality()).value();
        var own = new HashMap<String, Object>();
        own.put("case_id", bytes(id.value()));
        own.put("number", number);
        own.put("reference", said.get(head.reference()));
        into.get("submission").add(seed.rows().get("submission").getFirst(), with(own, "id", bytes(submission.value()),
                "sha256", HexFormat.of().parseHex(Sha256.hex(json)), "content", key.seal(submission, "submission", json).value()));
        into.get("case_file").add(seed.rows().get("case_file").getFirst(), with(own, "id", bytes(id.value()), "key_id", bytes(key.id().value()),
                "wrapped", key.wrapped().value(), "applicant_hash", applicant, "last_hash", lastHash, "counted_seq", head.lastSeq(), "diary_number",
                head.filing().diaryNumber().map(said::get).orElse(null), "applicant_name",
                seed.name().map(text -> key.seal(id, "applicant-name", instead(text, said).getBytes(StandardCharsets.UTF_8)).value()).orElse(null)));
        for (var table : List.of("message", "case_task", "case_timer", "case_ruling", "desk_notice", "outbox", "diary_entry", "search_token", "case_party")) {
            for (var row : seed.rows().get(table)) {
                into.get(table).add(row, rest(table, row, with(own, "stream", bytes(id.value())), said, isApplicant(seed, row) ? applicant : (byte[]) row.get("hash")));
            }
        }
    }

    private Map<String, Object> rest(String table, Map<String, Object> row, Map<String, Object> own, Map<String, String> said, byte[] party) {
        return switch (table) {
            case "message", "desk_notice" -> with(own, "id", bytes(ids.next()));
            case "outbox" -> with(own, "id", bytes(ids.next()), "waits_for", null);
            case "search_token" -> with(own, "word", instead((String) row.get("word"), written(said)), "words",
                    row.get("words") instanceof byte[] words ? instead(new String(words, StandardCharsets.UTF_8), written(said)).getBytes(StandardCharsets.UTF_8) : null);
            case "case_party" -> with(own, "hash", party);
            case "diary_entry" -> with(own, "number", number + 1_000_000, "diary_number", said.get((String) row.get("diary_number")));
            default -> own;
        };
    }

    /** As words stand: the last of a reference tells it from the others. */
    private static Map<String, String> written(Map<String, String> said) {
        var written = new LinkedHashMap<String, String>();
        said.forEach((before, now) -> written.put(lastWord(before), lastWord(now)));
        return written;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf('-') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /** Children stay who they are: one of them is in every case of a kind. */
    private static boolean isApplicant(Seed seed, Map<String, Object> party) {
        return party.get("hash") instanceof byte[] hash && Arrays.equals(hash, seed.row().applicant().value());
    }

    private byte[] events(Seed seed, CaseId id, DataKey key, Map<String, String> said) throws SQLException {
        var hash = Chain.START;
        var rows = seed.rows().get("case_event");
        for (var i = 0; i < seed.events().size(); i++) {
            var before = seed.events().get(i);
            var payload = before.event().payload().map(bytes -> instead(new String(bytes, StandardCharsets.UTF_8), said).getBytes(StandardCharsets.UTF_8));
            var event = new EncodedEvent(before.event().type(), before.event().version(), instead(before.event().header(), said), payload);
            var salt = payload.map(some -> salt());
            var digest = payload.map(some -> Chain.payloadDigest(salt.orElseThrow(), some));
            hash = Chain.hash(hash, id, before.seq(), before.at(), before.actor(), before.actingAs(), before.cause(), event, digest);
            into.get("case_event").add(rows.get(i), with(Map.of("case_id", bytes(id.value())), "header", event.header(), "salt", salt.orElse(null),
                    "payload", payload.map(some -> key.seal(id, "event-" + before.seq(), some).value()).orElse(null),
                    "payload_digest", digest.orElse(null), "hash", hash));
        }
        return hash;
    }

    private static Map<String, Object> with(Map<String, Object> own, Object... more) {
        var all = new HashMap<>(own);
        for (var i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }

    private static String instead(String text, Map<String, String> said) {
        var changed = text;
        for (var each : said.entrySet()) {
            changed = changed.replace(each.getKey(), each.getValue());
        }
        return changed;
    }

    /** One of five hundred families and streets. */
    public static String name(int number) {
        return "" + (char) ('A' + number % 26) + "o" + (char) ('a' + number / 26) + "alund";
    }

    private byte[] salt() {
        var salt = new byte[SALT];
        salts.nextBytes(salt);
        return salt;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    @Override
    public void close() throws SQLException {
        for (var table : into.values()) {
            table.close();
        }
        connection.close();
    }
}
