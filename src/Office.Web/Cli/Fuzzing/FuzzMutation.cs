using System.IO.Compression;

namespace Office.Web.Cli.Fuzzing;

/// <summary>Alters a file so that much of it can still be read: bytes, pieces, lengths, and the parts inside a package.</summary>
internal static class FuzzMutation
{
    private const int MostChanges = 24;
    private const int LongestPiece = 512;

    /// <summary>Another file; the same for the same random numbers.</summary>
    public static byte[] Of(byte[] file, Random random) =>
        file.AsSpan().StartsWith("PK"u8) && random.Next(3) > 0 && Repacked(file, random) is { } package ? package : Altered(file, random);

    private static byte[] Altered(byte[] file, Random random)
    {
        List<byte> bytes = [.. file];
        for (var change = random.Next(1, MostChanges); change > 0 && bytes.Count > 1; change--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, LongestPiece), bytes.Count - at);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 4:
                    Renumber(bytes, at, random);
                    break;
                case 5:
                    bytes.InsertRange(at, Odd(random));
                    break;
                default:
                    // Cut off seldom: a short file says little.
                    if (random.Next(4) == 0)
                    {
                        bytes.RemoveRange(at, bytes.Count - at);
                    }

                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>The digits that stand next get another value: offsets, counts and lengths are what readers trust.</summary>
    private static void Renumber(List<byte> bytes, int from, Random random)
    {
        for (var at = from; at < bytes.Count && at < from + LongestPiece; at++)
        {
            if (char.IsAsciiDigit((char)bytes[at]))
            {
                bytes[at] = (byte)('0' + random.Next(10));
                if (random.Next(2) == 0)
                {
                    return;
                }
            }
        }
    }

    private static byte[] Odd(Random random) => random.Next(6) switch
    {
        0 => "<![CDATA["u8.ToArray(),
        1 => "&#x10FFFF;"u8.ToArray(),
        2 => "-99999999999"u8.ToArray(),
        3 => "[[[[[[[["u8.ToArray(),
        4 => "\"\\ud800\""u8.ToArray(),
        _ => [0xFF, 0xFE, 0x00],
    };

    private static byte[]? Repacked(byte[] file, Random random)
    {
        using var target = new MemoryStream();
        try
        {
            using var source = new ZipArchive(new MemoryStream(file, writable: false));
            using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
            {
                var chosen = random.Next(source.Entries.Count);
                foreach (var (index, entry) in source.Entries.Index())
                {
                    using var part = new MemoryStream();
                    using (var reader = entry.Open())
                    {
                        reader.CopyTo(part);
                    }

                    var content = index == chosen || random.Next(8) == 0 ? Altered(part.ToArray(), random) : part.ToArray();
                    using var writer = archive.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                    writer.Write(content);
                }
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return target.ToArray();
    }
}
