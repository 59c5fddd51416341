using System.IO.Compression;
using System.Text;
using Office.Documents.Attachments;
using Office.Documents.Importing;
using Office.Organization.Foundation;

namespace Office.Documents.Tests.Importing;

/// <summary>Seeded: a failure names its seed and comes back every time.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 40;
    private static readonly string[] s_files = [.. Samples.All().Select(path => Path.GetFileName(path))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_file_with_altered_bytes_is_read_or_refused(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var file = Samples.Read(s_files[random.Next(s_files.Length)]);
            for (var change = random.Next(1, 30); change > 0; change--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            Survives(file[..random.Next(random.Next(2) == 0 ? 0 : file.Length - 1, file.Length)], seed, round);
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    [InlineData(15)]
    public void A_package_with_altered_xml_is_read_or_refused(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            Survives(Rewrite(Samples.Read(s_files[random.Next(s_files.Length)]), random), seed, round);
        }
    }

    private static void Survives(byte[] file, int seed, int round)
    {
        Outcome<ImportedDocument> outcome = default;
        Should.NotThrow(() => outcome = Import.Read(file), $"seed {seed}, round {round}");
        outcome.Match(done => done.Report.IsComplete, fault => fault is FileFault.OfFile || fault.Code.StartsWith("import.", StringComparison.Ordinal))
            .ShouldBeTrue($"seed {seed}, round {round}");
    }

    /// <summary>Moves, doubles and drops pieces of the parts' XML; the package itself stays whole.</summary>
    private static byte[] Rewrite(byte[] file, Random random)
    {
        using var source = new ZipArchive(new MemoryStream(file));
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
                var text = reader.ReadToEnd();
                using var writer = new StreamWriter(archive.CreateEntry(entry.FullName).Open());
                writer.Write(random.Next(2) == 0 ? text : Shuffle(text, random));
            }
        }

        return target.ToArray();
    }

    private static string Shuffle(string xml, Random random)
    {
        // Whole tags are kept together, so that many of the results still parse.
        var pieces = xml.Split('>').ToList();
        for (var change = random.Next(1, 6); change > 0 && pieces.Count > 2; change--)
        {
            var at = random.Next(pieces.Count);
            switch (random.Next(4))
            {
                case 0:
                    pieces.Insert(random.Next(pieces.Count), pieces[at]);
                    break;
                case 1:
                    pieces.RemoveAt(at);
                    break;
                case 2:
                    pieces[at] = pieces[at].Replace("w:val=\"", "w:val=\"-9", StringComparison.Ordinal);
                    break;
                default:
                    pieces[at] = pieces[at].Replace("w:p", "w:tbl", StringComparison.Ordinal).Replace("w:r", "w:del", StringComparison.Ordinal);
                    break;
            }
        }

        return string.Join('>', pieces);
    }
}
