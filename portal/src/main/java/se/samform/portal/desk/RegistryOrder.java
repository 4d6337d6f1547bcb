package se.samform.portal.desk;

import java.util.Optional;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.SecrecyGround;
import se.samform.engine.casefile.CaseFile;
import se.samform.portal.edge.Exchange;

/** What an officer wants written in the register, read from the form. @param done key of what it is told as */
record RegistryOrder(RegistryCommand command, String done) {

    /** Empty for what no form of ours says. */
    static Optional<RegistryOrder> read(Exchange exchange) {
        return switch (exchange.parameter("do")) {
            case "register" -> Optional.of(new RegistryOrder(new RegistryCommand.Register(exchange.parameter("series")), Done.REGISTERED));
            case "mark" -> Optional.of(new RegistryOrder(
                new RegistryCommand.Mark(new SecrecyGround(exchange.parameter("of"), exchange.parameter("ground").strip())), Done.MARKED));
            case "unmark" -> Optional.of(new RegistryOrder(new RegistryCommand.Unmark(exchange.parameter("of")), Done.UNMARKED));
            case "public-title" -> Optional.of(new RegistryOrder(new RegistryCommand.GiveTitle(exchange.parameter("title").strip()), Done.TITLED));
            default -> Optional.empty();
        };
    }

    /** Only what is there can be marked. */
    boolean isAbout(CaseFile file) {
        return !(command instanceof RegistryCommand.Mark(var ground)) || RegistryView.places(file).anyMatch(ground.of()::equals);
    }
}
