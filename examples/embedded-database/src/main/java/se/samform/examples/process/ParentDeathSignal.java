package se.samform.examples.process;

import java.io.IOException;
import java.util.List;

/** Whether Linux can be told to end a child together with the thread that started it (util-linux 2.33 or newer). */
final class ParentDeathSignal {

    static final List<String> PREFIX = List.of("setpriv", "--pdeathsig", "TERM", "--");
    static final boolean AVAILABLE = works();

    private ParentDeathSignal() {
    }

    private static boolean works() {
        try {
            return new ProcessBuilder("setpriv", "--pdeathsig", "TERM", "--", "true")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
