using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Office.Organization.Foundation;

/// <summary>
/// The encoding under every hash chain: each field as a big-endian 32-bit length and its bytes, −1 for null. Text is UTF-8,
/// a number 8 bytes big-endian, a time its Unix milliseconds, a Guid its 16 bytes big-endian. No field can run into the next.
/// </summary>
public sealed class CanonicalBytes
{
    private readonly ArrayBufferWriter<byte> _buffer = new(512);

    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    public CanonicalBytes Add(string? value) => value is null ? AddNull() : Add(Encoding.UTF8.GetBytes(value));

    public CanonicalBytes Add(Guid? value) => value is null ? AddNull() : Add(value.Value.ToByteArray(bigEndian: true));

    public CanonicalBytes Add(DateTimeOffset value) => Add(value.ToUnixTimeMilliseconds());

    public CanonicalBytes Add(long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return Add(bytes);
    }

    public CanonicalBytes Add(ReadOnlySpan<byte> value)
    {
        Length(value.Length);
        _buffer.Write(value);
        return this;
    }

    private CanonicalBytes AddNull()
    {
        Length(-1);
        return this;
    }

    private void Length(int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(_buffer.GetSpan(sizeof(int)), length);
        _buffer.Advance(sizeof(int));
    }
}
