package news.dateline.support;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Runs another class's {@code main}, and ends its JVM when standard input ends: nothing is ever written to it, so its end
 * means that the parent is gone, however it went. On purpose without any dependency, see {@link ServiceProcess}.
 */
public final class Leash {

    private Leash() {
    }

    /** Arguments: the class to run, then its own arguments. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Thread leash = new Thread(Leash::endWithParent, "leash");
        leash.setDaemon(true);
        leash.start();
        Method main = Class.forName(args[0]).getMethod("main", String[].class);
        main.invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
    }

    private static void endWithParent() {
        try {
            InputStream in = System.in;
            while (in.read() >= 0) {
                // Nobody writes to it.
            }
        } catch (IOException e) {
            // A broken pipe tells the same as a closed one.
        }
        Runtime.getRuntime().halt(3);
    }
}
