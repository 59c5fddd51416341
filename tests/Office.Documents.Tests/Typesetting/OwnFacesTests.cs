using System.Buffers.Binary;
using System.Text;
using Office.Documents.Content;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Layout;

namespace Office.Documents.Tests.Typesetting;

/// <summary>Faces that an organ sets itself: used first, and reported where they cannot be used.</summary>
public sealed class OwnFacesTests : IDisposable
{
    private static readonly string s_shelf = FontFolder.FindAbove(AppContext.BaseDirectory)!;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A face of a few characters, made of one that is there.</summary>
    private string Small(string characters, ushort rights)
    {
        var face = Fonts.Library.FaceOf(FontRole.Song);
        List<(Rune, int)> map = [.. characters.EnumerateRunes().OrderBy(r => r.Value).Select((r, i) => (r, i + 1))];
        var bytes = OpenTypeSubset.Create(face, [0, .. map.Select(m => face.GlyphOf(m.Item1))], map);
        for (var entry = 12; ; entry += 16)
        {
            if (bytes.AsSpan(entry, 4).SequenceEqual("OS/2"u8))
            {
                BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(entry + 8)) + 8), rights);
                break;
            }
        }

        var path = Path.Combine(_folder.FullName, $"own-{rights}.ttf");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static OwnFaces Own(FontRole role, params string[] files) => new(new Dictionary<FontRole, IReadOnlyList<string>> { [role] = files });

    [Fact]
    public void A_face_of_the_organ_comes_first_and_what_it_lacks_from_the_next()
    {
        var path = Small("正文", rights: 0);
        using var library = FontLibrary.Open(s_shelf, Own(FontRole.FangSong, path));
        library.Problems.ShouldBeEmpty();
        library.OwnRoles.ShouldBe([FontRole.FangSong]);
        var document = new DocumentTypesetter(library).Typeset(Samples.OnePage with { Body = [new Paragraph("正文镕之")] }, LayoutSample.Imprint);
        var runs = document.Pages.SelectMany(p => p.Lines).Single(l => string.Concat(l.Runs.SelectMany(r => r.Glyphs).Select(g => g.Character.ToString())) == "正文镕之").Runs;
        runs[0].Glyphs.Count.ShouldBe(2);
        (runs[0].Face == library.FaceOf(FontRole.FangSong)).ShouldBeTrue();
        runs.Count.ShouldBeGreaterThan(1);
        document.Substitutions.Where(s => s.Role == FontRole.FangSong).Select(s => s.Character).ShouldContain(c => c == "镕");
        document.Substitutions.ShouldAllBe(s => !s.IsMissing);
    }

    [Theory]
    [InlineData(0x0002)]
    [InlineData(0x0100)]
    [InlineData(0x0200)]
    public void A_face_that_may_not_be_embedded_is_not_used(int rights)
    {
        using var library = FontLibrary.Open(s_shelf, Own(FontRole.Hei, Small("一二", (ushort)rights)));
        library.Problems.Single().Kind.ShouldBe(FaceProblemKind.EmbeddingForbidden);
        library.OwnRoles.ShouldBeEmpty();
        library.FaceOf(FontRole.Hei).FamilyName.ShouldBe(Fonts.Library.FaceOf(FontRole.Hei).FamilyName);
    }

    [Theory]
    [InlineData(0x0004)]
    [InlineData(0x0008)]
    [InlineData(0x0006)]
    public void One_that_may_be_embedded_for_reading_or_editing_is(int rights)
    {
        using var library = FontLibrary.Open(s_shelf, Own(FontRole.Hei, Small("一二", (ushort)rights)));
        library.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void No_damaged_file_makes_more_than_a_report()
    {
        var good = File.ReadAllBytes(Small("一二三", rights: 0));
        var random = new Random(20261122);
        var path = Path.Combine(_folder.FullName, "bad.ttf");
        for (var run = 0; run < 60; run++)
        {
            var bytes = run % 3 == 0 ? good[..random.Next(good.Length)] : [.. good];
            // The tables that are read when a face is opened.
            for (var hit = run % 3; hit > 0; hit--)
            {
                bytes[random.Next(Math.Min(bytes.Length, 400))] = (byte)random.Next(256);
            }

            File.WriteAllBytes(path, bytes);
            using var library = FontLibrary.Open(s_shelf, Own(FontRole.Kai, path));
            (library.Problems.Count + library.OwnRoles.Count).ShouldBe(1);
        }
    }

    [Fact]
    public void A_character_that_no_face_has_is_told_as_missing()
    {
        var document = Samples.Typeset(Samples.OnePage with { Body = [new Paragraph("姓名\U0003FFFD待核。")] });
        document.Substitutions.Single(s => s.IsMissing).Character.ShouldBe("\U0003FFFD");
    }

    [Theory]
    [InlineData("{\"仿宋\":\"a.ttf\",\"Hei\":[\"/b.ttf\",\"c.otf\"]}", true)]
    [InlineData("{\"隶书\":\"a.ttf\"}", false)]
    [InlineData("{\"仿宋\":[1]}", false)]
    [InlineData("[]", false)]
    [InlineData("{", false)]
    public void Faces_are_named_by_role_in_either_language(string json, bool isRead)
    {
        var own = OwnFaces.Read(Encoding.UTF8.GetBytes(json), "/fonts");
        (own is not null).ShouldBe(isRead);
        if (own is not null)
        {
            own.Files[FontRole.FangSong].ShouldBe(["/fonts/a.ttf"]);
            own.Files[FontRole.Hei].ShouldBe(["/b.ttf", "/fonts/c.otf"]);
        }
    }
}
