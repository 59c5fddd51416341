using System.Runtime.InteropServices;

namespace Office.Documents.AddressBooks;

/// <summary>A saved group of the address book: recipients of dispatches, or readers of circulations. It is its organ's, or one official's own.</summary>
public sealed class AddressGroup
{
    public const int NameCharacters = 50;

    public const int MostMembers = 3000;

    private const int IdBytes = 16;

    public Guid Id { get; init; }

    public Guid OrganId { get; init; }

    /// <summary>Whose own it is; null for everybody of the organ.</summary>
    public Guid? OwnerId { get; init; }

    public AddressUse Use { get; init; }

    public required string Name { get; set; }

    /// <summary>The members' ids in their order, 16 bytes each.</summary>
    public byte[] Packed { get; private set; } = [];

    /// <summary>Organs for recipients; officials, posts, units or organs for readers. They are looked up each time: who has gone is no member.</summary>
    public IReadOnlyList<Guid> Members => MemoryMarshal.Cast<byte, Guid>(Packed).ToArray();

    public void Hold(IReadOnlyList<Guid> members)
    {
        Packed = new byte[members.Count * IdBytes];
        for (var at = 0; at < members.Count; at++)
        {
            members[at].TryWriteBytes(Packed.AsSpan(at * IdBytes, IdBytes));
        }
    }
}

/// <summary>What a group is for. Stored by number: never renumber, only add.</summary>
public enum AddressUse
{
    /// <summary>主送、抄送</summary>
    Recipients = 1,

    /// <summary>传阅</summary>
    Readers = 2,
}
