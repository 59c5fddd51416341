using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using System.Text;

namespace Office.Documents.Typesetting.Fonts;

/// <summary>The bytes of a font file, mapped into memory: only the pages that are read cost anything.</summary>
internal sealed class FontFile : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];

    public FontFile(string path)
    {
        Length = new FileInfo(path).Length;
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, mapName: null, 0, MemoryMappedFileAccess.Read);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        var count = BinaryPrimitives.ReadUInt16BigEndian(Read(4, 2));
        var directory = Read(12, 16 * count);
        for (var i = 0; i < count; i++)
        {
            var entry = directory.AsSpan(16 * i, 16);
            _tables[Encoding.ASCII.GetString(entry[..4])] = (
                BinaryPrimitives.ReadInt32BigEndian(entry[8..]),
                BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
        }
    }

    public long Length { get; }

    public bool Has(string table) => _tables.ContainsKey(table);

    public int OffsetOf(string table) => _tables[table].Offset;

    public byte[] Table(string table) => Read(_tables[table].Offset, _tables[table].Length);

    /// <summary>Bytes at a place of the file; a damaged font that points outside of itself throws.</summary>
    public byte[] Read(int offset, int count)
    {
        if (offset < 0 || count < 0 || offset + (long)count > Length)
        {
            throw new InvalidDataException("The font points outside of its file.");
        }
        var bytes = new byte[count];
        _view.ReadArray(offset, bytes, 0, count);
        return bytes;
    }

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
