import Civil

/// Cells with numbers and names of people.
extension Row {
  /// The person's own number.
  @inline(__always)
  func id() {
    if style.noise == .none {
      identity.append(to: bytes)
      end()
    } else {
      id(identity, isShort: writesShortID && style.allowsShortID)
    }
  }

  /// Somebody else's number.
  func id(of index: Int) { id(ResidentIDText(census.citizens[index].id), isShort: false) }

  /// The number a record carries that need not have one.
  func id(_ carried: CarriedID) {
    switch carried {
    case .own: id()
    case .missing: empty()
    case .mistyped:
      identity.appendMistyped(to: bytes)
      end()
    }
  }

  /// The number of a record about somebody who is not of this city.
  func id(of stranger: ResidentID) { id(ResidentIDText(stranger), isShort: false) }

  private func id(_ text: ResidentIDText, isShort: Bool) {
    if isShort {
      text.appendShort(to: bytes)
      end()
    } else if isUntidy {
      untidyID(text)
      end(.text)
    } else {
      bytes.append(number: text.packed, width: 17)
      bytes.append(style.lowersX && text.check == UInt8(ascii: "X") ? UInt8(ascii: "x") : text.check)
      end()
    }
  }

  private func untidyID(_ text: ResidentIDText) {
    let choice = random.below(style.noise == .harsh ? 10 : 5)
    switch choice {
    case 0:
      bytes.append("'")
      text.append(to: bytes)
    case 1:
      bytes.append(" ")
      text.append(to: bytes)
      bytes.append(" ")
    case 2:
      text.append(to: bytes)
      bytes.append("\u{3000}")
    case 3:
      bytes.append(number: text.packed, width: 17)
      bytes.append(text.check == UInt8(ascii: "X") ? UInt8(ascii: "x") : text.check)
    case 5:
      spacedID(text, separator: UInt8(ascii: " "))
    case 6:
      spacedID(text, separator: UInt8(ascii: "-"))
    case 7:
      wideID(text)
    case 8 where style.isDelimited:
      bytes.append("=\"")
      text.append(to: bytes)
      bytes.append("\"")
    case 9 where text.check == UInt8(ascii: "X"):
      bytes.append(number: text.packed, width: 17)
      switch random.below(3) {
      case 0: bytes.append("×")
      case 1: bytes.append("*")
      default: bytes.append("Х")
      }
    default: text.append(to: bytes)
    }
  }

  private func spacedID(_ text: ResidentIDText, separator: UInt8) {
    bytes.append(number: text.packed / 100_000_000_000, width: 6)
    bytes.append(separator)
    bytes.append(number: text.packed / 1000 % 100_000_000, width: 8)
    bytes.append(separator)
    bytes.append(number: text.packed % 1000, width: 3)
    bytes.append(text.check)
  }

  /// Full-width digits and letter: U+FF10… and U+FF38.
  private func wideID(_ text: ResidentIDText) {
    let plain = ByteBuffer(capacity: 32)
    text.append(to: plain)
    for byte in plain.bytes {
      bytes.append(0xEF)
      bytes.append(0xBC)
      bytes.append(byte == UInt8(ascii: "X") ? 0xB8 : 0x90 + (byte - 0x30))
    }
  }

  /// The person's name as it is now.
  @inline(__always)
  func name() {
    if !isUntidy, !(style.spacesNames && currentName.isShort) {
      bytes.append(ownName.start, count: ownName.count)
      end(.plain)
    } else {
      name(currentName)
    }
  }

  /// Any name.
  func name(_ name: Name?) {
    guard let name else { return empty() }
    NameTable.append(name, to: bytes, spelling: spelling())
    if isUntidy, random.perMille(200) { bytes.append(random.perMille(500) ? " " : "\u{3000}") }
    end(.text)
  }

  private func spelling() -> Spelling {
    var spelling = Spelling(hasSpace: style.spacesNames)
    guard isUntidy else { return spelling }
    spelling.hasSpace = spelling.hasSpace || random.perMille(300)
    spelling.interpunct = random.pick(["·", "•", "・", "．", "."])
    guard style.noise == .harsh else { return spelling }
    spelling.isTraditional = random.perMille(200)
    spelling.hasPrivateUse = style.allowsPrivateUse
    return spelling
  }

  /// The name of somebody who died; some offices note that beside it.
  func name(ofDeceased name: Name) {
    guard isUntidy, random.perMille(300) else { return self.name(name) }
    NameTable.append(name, to: bytes)
    bytes.append(random.perMille(500) ? "(已故)" : "（已故）")
    end(.text)
  }

  /// The name of another member of the city.
  func name(of index: Int) { name(census.name(of: index)) }

  /// The person's sex.
  @inline(__always)
  func personSex() {
    switch style.sex {
    case .character: bytes.append(sex == .male ? "男" : "女")
    case .code: bytes.append(sex == .male ? "1" : "2")
    case .letter: bytes.append(sex == .male ? "M" : "F")
    }
    end()
  }
}
