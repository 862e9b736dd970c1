package app.touchpoint.build;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/** Reads from a class file which classes, and which fields and methods of them, it names: its constant pool, nothing else. */
public final class ClassReferences {

    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;

    private final int[] tags;
    private final int[] first;
    private final int[] second;
    private final String[] texts;

    private ClassReferences(int size) {
        tags = new int[size];
        first = new int[size];
        second = new int[size];
        texts = new String[size];
    }

    /** All references as {@code owner name descriptor} with dots in the owner, sorted. The stream is left open. */
    public static Set<String> of(InputStream classFile) throws IOException {
        return poolOf(classFile).references();
    }

    /** The names of all classes, with dots, sorted; of an array that of what it holds. The stream is left open. */
    public static Set<String> typesOf(InputStream classFile) throws IOException {
        return poolOf(classFile).types();
    }

    private static ClassReferences poolOf(InputStream classFile) throws IOException {
        DataInputStream in = new DataInputStream(classFile);
        if (in.readInt() != 0xCAFEBABE) {
            throw new IOException("This is no class file.");
        }
        in.readInt();
        ClassReferences pool = new ClassReferences(in.readUnsignedShort());
        for (int i = 1; i < pool.tags.length; i++) {
            i += pool.read(in, i);
        }
        return pool;
    }

    /** Reads one entry; gives how many more places it takes. */
    private int read(DataInputStream in, int index) throws IOException {
        int tag = in.readUnsignedByte();
        tags[index] = tag;
        switch (tag) {
            case UTF8 -> texts[index] = in.readUTF();
            case CLASS, 8, 16, 19, 20 -> first[index] = in.readUnsignedShort();
            case FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, 17, 18 -> {
                first[index] = in.readUnsignedShort();
                second[index] = in.readUnsignedShort();
            }
            case 3, 4 -> in.readInt();
            case 15 -> in.skipBytes(3);
            case 5, 6 -> {
                in.readLong();
                return 1;
            }
            default -> throw new IOException("Constant " + index + " has the unknown tag " + tag + ".");
        }
        return 0;
    }

    private Set<String> references() {
        Set<String> found = new TreeSet<>();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] == FIELD || tags[i] == METHOD || tags[i] == INTERFACE_METHOD) {
                String owner = texts[first[first[i]]].replace('/', '.');
                int member = second[i];
                found.add(owner + " " + texts[first[member]] + " " + texts[second[member]]);
            }
        }
        return found;
    }

    private Set<String> types() {
        Set<String> found = new TreeSet<>();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] == CLASS) {
                found.add(texts[first[i]]
                        .replaceFirst("^\\[+L?", "")
                        .replace(";", "")
                        .replace('/', '.'));
            }
        }
        return found;
    }
}
