package se.samform.portal.running;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.samform.core.id.OfficerId;
import se.samform.core.publication.Offer;
import se.samform.core.publication.Upkeep;
import se.samform.portal.offer.TypedOffer;

/** A change of several e-services, as it was typed. @param what one of {@link #ALL}; empty where nothing was chosen */
record TypedChange(String what, String owner, String informationOwner, TypedOffer offer) {
    /** What whoever reviews may do. */
    static final String REVIEWED = "reviewed";
    static final List<String> ALL = List.of("owner", "information-owner", REVIEWED, "days", "periods", "withdraw", "restore");

    /** What is meant, or what is wrong with it. */
    record Read(Optional<BulkChange> change, Optional<TypedOffer.Wrong> wrong) {}

    static TypedChange read(UnaryOperator<String> posted) {
        String what = posted.apply("what");
        return new TypedChange(ALL.contains(what) ? what : "", posted.apply("owner").strip(), posted.apply("information-owner").strip(), TypedOffer.read(posted));
    }

    Read meant(LocalDate today, OfficerId by) {
        return switch (what) {
            case "owner" -> named("owner", owner, new BulkChange.Owner(owner));
            case "information-owner" -> named("information-owner", informationOwner, new BulkChange.InformationOwner(informationOwner));
            case "reviewed" -> fine(new BulkChange.Reviewed(today, by));
            case "withdraw" -> fine(new BulkChange.Withdrawn(true));
            case "restore" -> fine(new BulkChange.Withdrawn(false));
            case "days", "periods" -> ofOffer();
            default -> wrong("what", "running.many.wrong.what");
        };
    }

    private static Read named(String field, String name, BulkChange change) {
        return name.length() > Upkeep.LONGEST ? wrong(field, "running.many.wrong.long") : fine(change);
    }

    private Read ofOffer() {
        var read = what.equals("days") ? offer.withoutPeriods().over(Offer.ALWAYS) : offer.withoutDays().over(Offer.ALWAYS);
        if (read.wrong().isPresent()) return new Read(Optional.empty(), read.wrong());
        return fine(what.equals("days") ? new BulkChange.Days(read.offer().from(), read.offer().until()) : new BulkChange.Periods(read.offer().periods()));
    }

    private static Read fine(BulkChange change) {
        return new Read(Optional.of(change), Optional.empty());
    }

    private static Read wrong(String field, String text) {
        return new Read(Optional.empty(), Optional.of(new TypedOffer.Wrong(field, text)));
    }

    /** The same, to be posted again. */
    Map<String, String> posted() {
        var said = new LinkedHashMap<>(offer.posted());
        said.put("what", what);
        said.put("owner", owner);
        said.put("information-owner", informationOwner);
        return said;
    }
}
