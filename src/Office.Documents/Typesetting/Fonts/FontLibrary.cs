using System.Text;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>
/// The faces of the installation by role. Opened once and kept: the files are mapped, not read. A character that the face of
/// its role lacks comes from the next face that has it, and is reported; an empty box is never drawn.
/// </summary>
public sealed class FontLibrary : IDisposable
{
    /// <summary>〓, the printer's sign for a character that no face has.</summary>
    private static readonly Rune Missing = new('〓');

    private readonly Dictionary<FontRole, FontFace[]> _chains = [];
    private readonly Dictionary<string, FontFace> _faces = new(StringComparer.Ordinal);
    private readonly List<FaceProblem> _problems = [];

    private FontLibrary()
    {
    }

    /// <summary>Roles whose own face is absent, so that the whole role is shown by another.</summary>
    public IReadOnlySet<FontRole> SubstitutedRoles { get; private set; } = new HashSet<FontRole>();

    /// <summary>Roles that a face of the organ's own shows.</summary>
    public IReadOnlySet<FontRole> OwnRoles { get; private set; } = new HashSet<FontRole>();

    /// <summary>Faces that the organ named and that are not used.</summary>
    public IReadOnlyList<FaceProblem> Problems => _problems;

    /// <summary>The faces that tools/fonts.sh fetches, best first, for every role.</summary>
    public static IReadOnlyDictionary<FontRole, IReadOnlyList<string>> DefaultFaces { get; } =
        new Dictionary<FontRole, IReadOnlyList<string>>
        {
            [FontRole.XiaoBiaoSong] = ["NotoSerifSC_900Black.ttf"],
            [FontRole.FangSong] = ["FandolFang-Regular.otf"],
            [FontRole.Hei] = ["NotoSansSC_400Regular.ttf"],
            [FontRole.Kai] = ["LXGWWenKai-Regular.ttf"],
            [FontRole.Song] = ["NotoSerifSC_400Regular.ttf"],
        };

    /// <summary>Opens the faces of a folder.</summary>
    /// <param name="folder">Where the files are (see <see cref="FontFolder"/>).</param>
    /// <param name="faces">The organ's own faces by role, file names in the folder; <see cref="DefaultFaces"/> when null.</param>
    /// <exception cref="FileNotFoundException">Not one face is there.</exception>
    public static FontLibrary Open(string folder, IReadOnlyDictionary<FontRole, IReadOnlyList<string>>? faces = null)
    {
        var library = new FontLibrary();
        var wanted = faces ?? DefaultFaces;
        // After a role's own faces, those with the widest coverage.
        FontRole[] wide = [FontRole.Song, FontRole.Hei, FontRole.XiaoBiaoSong, FontRole.Kai, FontRole.FangSong];
        HashSet<FontRole> substituted = [];
        foreach (var role in Enum.GetValues<FontRole>())
        {
            var own = wanted.GetValueOrDefault(role, []).Select(f => library.Face(folder, f)).OfType<FontFace>().ToArray();
            if (own.Length == 0)
            {
                substituted.Add(role);
            }
            var others = wide.SelectMany(r => wanted.GetValueOrDefault(r, [])).Select(f => library.Face(folder, f)).OfType<FontFace>();
            library._chains[role] = [.. own.Concat(others).Distinct()];
        }
        library.SubstitutedRoles = substituted;
        return library._faces.Count > 0
            ? library
            : throw new FileNotFoundException($"No font in {folder}: run tools/fonts.sh.");
    }

    /// <summary>Opens the faces of a folder, the organ's own before them. One that cannot be used is reported and left out.</summary>
    /// <exception cref="FileNotFoundException">Not one face is there.</exception>
    public static FontLibrary Open(string folder, OwnFaces own)
    {
        var library = Open(folder);
        HashSet<FontRole> roles = [];
        foreach (var (role, files) in own.Files)
        {
            var faces = files.Select(file => library.OwnFace(role, folder, file)).OfType<FontFace>().ToList();
            library._chains[role] = [.. faces.Concat(library._chains[role]).Distinct()];
            if (faces.Count > 0)
            {
                roles.Add(role);
            }
        }
        library.OwnRoles = roles;
        library.SubstitutedRoles = library.SubstitutedRoles.Except(roles).ToHashSet();
        return library;
    }

    /// <summary>The face that shows a role by default.</summary>
    public FontFace FaceOf(FontRole role) => _chains[role][0];

    internal ResolvedGlyph Resolve(FontRole role, Rune character)
    {
        var chain = _chains[role];
        for (var i = 0; i < chain.Length; i++)
        {
            var glyph = chain[i].GlyphOf(character);
            if (glyph != 0)
            {
                return new ResolvedGlyph(chain[i], glyph, i > 0 || SubstitutedRoles.Contains(role));
            }
        }
        // A blank of an odd width or a sign that nothing has: shown as the printer's mark, never as an empty box.
        return character == Missing
            ? throw new InvalidDataException("Not one face has the sign 〓.")
            : Resolve(role, Missing) with { IsSubstituted = true, IsMissing = true };
    }

    /// <summary>A face with quadratic outlines that has the character, for drawings.</summary>
    internal ResolvedGlyph? ResolveOutline(FontRole role, Rune character)
    {
        foreach (var face in _chains[role])
        {
            if (!face.IsCff && face.GlyphOf(character) is var glyph and not 0)
            {
                return new ResolvedGlyph(face, glyph, IsSubstituted: false);
            }
        }
        return null;
    }

    public void Dispose()
    {
        foreach (var face in _faces.Values)
        {
            face.Dispose();
        }
    }

    private FontFace? OwnFace(FontRole role, string folder, string file)
    {
        try
        {
            if (Face(folder, file) is not { } face)
            {
                _problems.Add(new FaceProblem(role, file, FaceProblemKind.Missing));
                return null;
            }
            if (!face.MayBeEmbedded)
            {
                _problems.Add(new FaceProblem(role, file, FaceProblemKind.EmbeddingForbidden));
                return null;
            }
            return face;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or UnauthorizedAccessException or ArgumentException
            or KeyNotFoundException or IndexOutOfRangeException or OverflowException)
        {
            // Whatever a file that is no font makes the reader do: it is not used, and that is said.
            _problems.Add(new FaceProblem(role, file, FaceProblemKind.Unreadable));
            return null;
        }
    }

    private FontFace? Face(string folder, string file)
    {
        if (_faces.TryGetValue(file, out var known))
        {
            return known;
        }
        var path = Path.Combine(folder, file);
        return File.Exists(path) ? _faces[file] = new FontFace(path) : null;
    }
}
