using System.Globalization;
using System.Runtime.InteropServices;

namespace Office.Organization.Foundation;

/// <summary>A place in a feed: the writing transaction (0 on SQLite) and the sequence within it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FeedPosition(long Xid, long Seq) : IComparable<FeedPosition>
{
    /// <summary>As the dialect's parameters expect it.</summary>
    public object?[] Parameters => [Xid.ToString(CultureInfo.InvariantCulture), Seq];

    public static bool operator <(FeedPosition left, FeedPosition right) => left.CompareTo(right) < 0;

    public static bool operator >(FeedPosition left, FeedPosition right) => left.CompareTo(right) > 0;

    public static bool operator <=(FeedPosition left, FeedPosition right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FeedPosition left, FeedPosition right) => left.CompareTo(right) >= 0;

    public int CompareTo(FeedPosition other) => (Xid, Seq).CompareTo((other.Xid, other.Seq));
}
