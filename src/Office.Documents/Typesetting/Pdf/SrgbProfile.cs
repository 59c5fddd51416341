using System.Buffers.Binary;
using System.Text;

namespace Office.Documents.Typesetting.Pdf;

/// <summary>An ICC profile of sRGB (IEC 61966-2-1), built from its published figures: PDF/A asks for one in the file.</summary>
internal static class SrgbProfile
{
    private const string Name = "sRGB IEC61966-2.1";

    private static readonly Lazy<byte[]> Built = new(Build);

    public static byte[] Bytes => Built.Value;

    private static byte[] Build()
    {
        byte[] curve = ToneCurve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description()),
            ("cprt", [.. "text\0\0\0\0No copyright\0"u8]),
            ("wtpt", Xyz(0.9505, 1, 1.0891)),
            // Primaries adapted to D50.
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Xyz(0.14307, 0.06061, 0.71410)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        var start = 132 + (12 * tags.Length);
        var profile = new byte[start + tags.DistinctBy(t => t.Data).Sum(t => (t.Data.Length + 3) & ~3)];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(128), tags.Length);
        var places = new Dictionary<byte[], int>();
        for (var i = 0; i < tags.Length; i++)
        {
            var (tag, data) = tags[i];
            if (!places.TryGetValue(data, out var place))
            {
                places[data] = place = start;
                data.CopyTo(profile, place);
                start += (data.Length + 3) & ~3;
            }
            var entry = profile.AsSpan(132 + (12 * i));
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], place);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], data.Length);
        }
        return profile;
    }

    private static void WriteHeader(byte[] profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        profile[8] = 2;
        profile[9] = 0x10;
        "mntrRGB XYZ "u8.CopyTo(profile.AsSpan(12));
        // A fixed date: the profile never changes.
        ReadOnlySpan<ushort> date = [2026, 1, 1, 0, 0, 0];
        for (var i = 0; i < date.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(24 + (2 * i)), date[i]);
        }
        "acsp"u8.CopyTo(profile.AsSpan(36));
        Xyz(0.9642, 1, 0.8249).AsSpan(8).CopyTo(profile.AsSpan(68));
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        var data = new byte[20];
        "XYZ "u8.CopyTo(data);
        ReadOnlySpan<double> values = [x, y, z];
        for (var i = 0; i < 3; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8 + (4 * i)), (int)Math.Round(values[i] * 65536));
        }
        return data;
    }

    private static byte[] Description()
    {
        var data = new byte[12 + Name.Length + 1 + 78];
        "desc"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), Name.Length + 1);
        Encoding.ASCII.GetBytes(Name, data.AsSpan(12));
        return data;
    }

    private static byte[] ToneCurve()
    {
        const int Count = 1024;
        var data = new byte[12 + (2 * Count)];
        "curv"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), Count);
        for (var i = 0; i < Count; i++)
        {
            var value = i / (Count - 1.0);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (2 * i)), (ushort)Math.Round(linear * 65535));
        }
        return data;
    }
}
