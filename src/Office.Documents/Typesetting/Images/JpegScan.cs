namespace Office.Documents.Typesetting.Images;

/// <summary>Walks the packed data of a JPEG's first scan without making pixels of it.</summary>
internal sealed class JpegScan(byte[] file, int start, JpegFrame frame, JpegTables tables)
{
    private readonly List<(JpegTables.Table Dc, JpegTables.Table? Ac, int Blocks)> _parts = [];
    private int _at = start;
    private int _bits;
    private int _left;

    /// <summary>Null when the scan holds exactly what the header says.</summary>
    public PictureProblem? Check(byte[] scan)
    {
        if (Units(scan) is not { } units)
        {
            return PictureProblem.Damaged;
        }

        for (var unit = 0; unit < units; unit++)
        {
            if (unit > 0 && tables.RestartInterval > 0 && unit % tables.RestartInterval == 0 && !Restart())
            {
                return PictureProblem.Size;
            }

            foreach (var (dc, ac, blocks) in _parts)
            {
                for (var block = 0; block < blocks; block++)
                {
                    if (!Walk(dc, ac))
                    {
                        return PictureProblem.Size;
                    }
                }
            }
        }

        return EndsHere() ? null : PictureProblem.Size;
    }

    /// <summary>Prepares the parts of the scan; the number of units it must have, null when it cannot be read.</summary>
    private long? Units(byte[] scan)
    {
        if (scan.Length < 4 || scan[0] is 0 or > 3 || scan.Length < 4 + (2 * scan[0]))
        {
            return null;
        }

        var isOnlyDc = frame.IsProgressive;
        var tail = scan.AsSpan(1 + (2 * scan[0]));
        if (tail[0] != 0 || (isOnlyDc ? tail[1] != 0 || tail[2] >> 4 != 0 : tail[1] != 63))
        {
            return null;
        }

        for (var i = 0; i < scan[0]; i++)
        {
            var component = Array.Find(frame.Components, c => c.Id == scan[1 + (2 * i)]);
            var (dc, ac) = (tables.Of(isAc: false, scan[2 + (2 * i)] >> 4), tables.Of(isAc: true, scan[2 + (2 * i)] & 15));
            if (component is null || dc is null || (ac is null && !isOnlyDc))
            {
                return null;
            }

            _parts.Add((dc, isOnlyDc ? null : ac, scan[0] == 1 ? 1 : component.Across * component.Down));
        }

        var (across, down) = (frame.Components.Max(c => c.Across), frame.Components.Max(c => c.Down));
        if (scan[0] > 1)
        {
            return (long)Up(frame.Width, 8 * across) * Up(frame.Height, 8 * down);
        }

        var alone = Array.Find(frame.Components, c => c.Id == scan[1])!;
        return (long)Up(Up(frame.Width * alone.Across, across), 8) * Up(Up(frame.Height * alone.Down, down), 8);
    }

    private static int Up(int value, int by) => (value + by - 1) / by;

    private bool Walk(JpegTables.Table dc, JpegTables.Table? ac)
    {
        var size = dc.Next(Bit);
        if (size is < 0 or > 15 || !Skip(size))
        {
            return false;
        }

        for (var k = 1; ac is not null && k < 64;)
        {
            var code = ac.Next(Bit);
            if (code < 0 || !Skip(code & 15))
            {
                return false;
            }

            if (code == 0)
            {
                break;
            }

            k += (code >> 4) + 1;
        }

        return true;
    }

    private bool Skip(int count)
    {
        for (; count > 0; count--)
        {
            if (Bit() < 0)
            {
                return false;
            }
        }

        return true;
    }

    private int Bit()
    {
        if (_left == 0)
        {
            if (_at >= file.Length || (file[_at] == 0xFF && (_at + 1 >= file.Length || file[_at + 1] != 0)))
            {
                return -1;
            }

            _bits = file[_at];
            _at += _bits == 0xFF ? 2 : 1;
            _left = 8;
        }

        return (_bits >> --_left) & 1;
    }

    private bool Restart()
    {
        _left = 0;
        if (_at + 1 >= file.Length || file[_at] != 0xFF || file[_at + 1] is not (>= 0xD0 and <= 0xD7))
        {
            return false;
        }

        _at += 2;
        return true;
    }

    // Behind the last block stands a marker; a byte or two of filling before it is usual.
    private bool EndsHere()
    {
        for (var i = 0; i <= 2 && _at + i + 1 < file.Length; i++)
        {
            if (file[_at + i] == 0xFF && file[_at + i + 1] is not (0 or (>= 0xD0 and <= 0xD7)))
            {
                return true;
            }
        }

        return false;
    }
}
